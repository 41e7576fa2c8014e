import type { Case, Clock } from './case.ts';
import type { Context } from './context.ts';
import { addDays, type Day, later } from './day.ts';
import { dueDate } from './due.ts';
import type { StartedClock } from './events.ts';
import type { AssignmentId, ClockId, NoticeId, OfficeId } from './ids.ts';
import type { ClockKind } from './policy.ts';

/** Whom a clock runs against, and for what. */
export interface ClockOwner {
  readonly office: OfficeId;
  readonly assignment?: AssignmentId;
  readonly notice?: NoticeId;
}

export function startClock(
  kind: ClockKind,
  owner: ClockOwner,
  start: Day,
  matter: Pick<Case, 'clocks'>,
  context: Context,
): StartedClock {
  const rule = context.policy.clocks[kind];
  const counted = dueDate(context.calendar, start, rule.period);
  const order = matter.clocks.filter((clock) => clock.kind === kind).length + 1;
  return {
    id: `${kind}#${String(order).padStart(2, '0')}` as ClockId,
    kind,
    ...owner,
    startedOn: start,
    ...counted,
    // A letter entered late may be overdue on arrival: it is looked at from today on, not on a day long swept.
    ...(rule.nature === 'duty' && { sweepOn: later(addDays(counted.due, 1), context.today) }),
  };
}

/** The running clocks of these kinds; where the subject is an assignment or a notice, only its own. */
export function runningClocks(
  matter: Pick<Case, 'clocks'>,
  kinds: readonly ClockKind[],
  owner: Partial<Pick<ClockOwner, 'assignment' | 'notice'>>,
): Clock[] {
  return matter.clocks.filter(
    (clock) =>
      clock.status === 'running' &&
      kinds.includes(clock.kind) &&
      (!owner.assignment || clock.assignment === owner.assignment) &&
      (!owner.notice || clock.notice === owner.notice),
  );
}
