import type { Case, Clock } from './case.ts';
import { ownerOf } from './clock-owner.ts';
import { type Ending, runningClocks, usualPeriod } from './clocks.ts';
import type { Context } from './context.ts';
import { addDays, type Day } from './day.ts';
import type { CaseEvent } from './events.ts';
import type { ClockKind } from './policy.ts';

/** Day 0 of the clocks an event starts: a period runs from what the citizen or the unit received, not from its entry. */
export function startOf(event: CaseEvent) {
  switch (event.type) {
    case 'submitted':
      return event.receivedOn;
    case 'opinion-served':
    case 'review-served':
      return event.servedOn;
    case 'review-asked':
      return event.askedOn;
    default:
      return event.on;
  }
}

/** Its usual period, or the day that was set for it. */
export function endingOf(kind: ClockKind, event: CaseEvent, matter: Case | undefined, { policy }: Context): Ending {
  const path = event.type === 'accepted' ? event.path : undefined;
  const period = usualPeriod(policy, kind, path);
  if (event.type === 'routed' && event.reportBy) return { set: event.reportBy };
  if (event.type === 'supervised' || event.type === 'answer-returned') return { set: event.answerBy };
  const clocks = matter?.clocks ?? [];
  if (event.type === 'arbitrated') {
    const [wanted] = runningClocks({ clocks }, ['report-back'], { assignment: event.assignment });
    if (wanted) return { set: wanted.due };
  }
  if (event.type === 'extension-decided') {
    const [extended] = runningClocks({ clocks }, ['handle'], { assignment: event.assignment });
    return { from: extended ? lastDayOf(extended) : event.on, period: { ...period, days: event.days } };
  }
  const begun = goesOnFrom(kind, event, matter);
  return { from: begun ?? startOf(event), period };
}

/** The last day as it was counted, before it moved off a rest day: that move does not lengthen an extension (Art. 34). */
function lastDayOf({ counted, due }: Clock): Day {
  return counted?.period.unit === 'calendar' ? addDays(counted.from, counted.period.days) : due;
}

/**
 * Taking a matter back does not give anybody a fresh period: the office that recalls it goes on with the one it had,
 * and the time to answer runs from the first acceptance, whatever the path (Art. 22, 23, 34). What was said to be carried
 * out and was not has been due since the opinion was served (Art. 32(2)).
 */
function goesOnFrom(kind: ClockKind, event: CaseEvent, matter: Case | undefined): Day | undefined {
  const clocks = matter?.clocks ?? [];
  if (event.type === 'accepted' && ANSWERING.includes(kind))
    return clocks.findLast((each) => ANSWERING.includes(each.kind))?.counted?.from;
  if (event.type === 'carrying-out-verified')
    return clocks.findLast((each) => each.kind === kind && each.assignment === event.assignment)?.counted?.from;
  if (event.type !== 'recalled') return undefined;
  const owner = ownerOf(kind, event, matter);
  const before = clocks.findLast((each) => each.kind === kind && each.office === owner?.office);
  return before?.counted?.from;
}

const ANSWERING: readonly ClockKind[] = ['handle', 'answer'];
