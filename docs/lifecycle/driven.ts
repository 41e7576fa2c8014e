import type { Action, Move } from './lanes.ts';

/** What may come from more states than these can be done nearly everywhere: that many lines would hide the road. */
export const MANY_STATES = 3;

/**
 * The actions on other subjects that take the case along. The table allows them while the case is in almost any state;
 * the picture shows them where the case waits for just that subject.
 */
export function drivenMoves(own: readonly Move[], actions: readonly Action[]): Move[] {
  const driving = actions.filter(({ subject, takesCaseTo }) => subject !== 'case' && takesCaseTo.length > 0);
  return driving.map((action) => {
    const { takesCaseTo: to, whileCase = [] } = action;
    const allowed = whileCase.filter((state) => !to.includes(state));
    const waiting = allowed.filter((state) => waits(state, own));
    const forIt = waiting.filter((state) => waitsFor(state, action, own, actions));
    return { action, from: [forIt, waiting, allowed].find((states) => states.length > 0) ?? [], to, driven: true };
  });
}

/** Nothing done to the case itself leads on from here, but for what can be done nearly everywhere. */
function waits(state: string, own: readonly Move[]): boolean {
  return !own.some(({ from, to }) => from.length <= MANY_STATES && from.includes(state) && !to.includes(state));
}

/** The subject brought the case here, or a clock was started on the way here that is stopped on the subject. */
function waitsFor(state: string, { subject }: Action, own: readonly Move[], actions: readonly Action[]): boolean {
  const ofSubject = actions.filter((action) => action.subject === subject);
  const leading = own.filter(({ to }) => to.includes(state));
  const started = leading.flatMap(({ action }) => action.starts.map(({ clock }) => clock));
  return (
    ofSubject.some(({ takesCaseTo }) => takesCaseTo.some((to) => to === state)) ||
    ofSubject.some(({ stops }) => stops.some(({ clock }) => started.includes(clock)))
  );
}
