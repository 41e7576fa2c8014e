import { covers } from './calendar.ts';
import type { Case, Clock } from './case.ts';
import type { Context } from './context.ts';
import { addDays, type Day, daysBetween, later } from './day.ts';
import { countDays, dueDate, type Period } from './due.ts';
import type { StartedClock } from './events.ts';
import type { AssignmentId, ClockId, NoticeId, OfficeId, ReviewId, SuggestionId } from './ids.ts';
import { firstLook } from './ladder.ts';
import type { ClockKind, Path, Policy } from './policy.ts';

/** Whom a clock runs against, and for what. */
export interface ClockOwner {
  readonly office: OfficeId;
  readonly assignment?: AssignmentId;
  readonly notice?: NoticeId;
  readonly review?: ReviewId;
  readonly suggestion?: SuggestionId;
}

/** What says when it ends: a period from a day on, or a letter that names the last day itself. */
export type Ending = { readonly from: Day; readonly period: Period } | { readonly set: Day };

export function startClock(
  kind: ClockKind,
  owner: ClockOwner,
  start: Day,
  ending: Ending,
  others: readonly Pick<Clock, 'kind'>[],
  context: Context,
): StartedClock {
  const order = others.filter((clock) => clock.kind === kind).length + 1;
  return {
    ...{ id: `${kind}#${String(order).padStart(2, '0')}` as ClockId, kind, ...owner, startedOn: start },
    ...endOf(kind, ending, context),
  };
}

/** How long the law, or a setting, gives: the time to answer may depend on the path (Art. 29-31). */
export function usualPeriod(
  { clocks, paths }: Pick<Policy, 'clocks' | 'paths'>,
  kind: ClockKind,
  path: Path | undefined,
): Period {
  return (kind === 'answer' && path && paths[path].answer) || clocks[kind].period;
}

/** The last day, how it was counted, and when the sweep looks at it. */
export function endOf(kind: ClockKind, ending: Ending, context: Context) {
  const { calendar, today } = context;
  if ('set' in ending) {
    const { set: due } = ending;
    return { due, provisional: !covers(calendar, due), ...looksAt(kind, today, due, context) };
  }
  const counted = dueDate(calendar, ending.from, ending.period);
  return { counted: ending, ...counted, ...looksAt(kind, ending.from, counted.due, context) };
}

/** A letter entered late may be overdue on arrival: it is looked at from today on, not on a day long swept. */
function looksAt(kind: ClockKind, from: Day, due: Day, context: Context): Pick<Clock, 'sweepOn' | 'nextOn'> {
  const rule = context.policy.clocks[kind];
  if (rule.nature !== 'duty') return {};
  return { sweepOn: later(addDays(due, 1), context.today), nextOn: firstLook(rule, from, due, context) };
}

/** The running clocks of these kinds; where the subject is an assignment, a notice, …, only its own. */
export function runningClocks(
  matter: Pick<Case, 'clocks'>,
  kinds: readonly ClockKind[],
  { assignment, notice, review, suggestion }: Partial<ClockOwner>,
): Clock[] {
  return matter.clocks.filter(
    (clock) =>
      clock.status === 'running' &&
      kinds.includes(clock.kind) &&
      (!assignment || clock.assignment === assignment) &&
      (!notice || clock.notice === notice) &&
      (!review || clock.review === review) &&
      (!suggestion || clock.suggestion === suggestion),
  );
}

/** Days of the period that are left after `today`; below zero when it is over. */
export function daysLeft({ counted, due }: Clock, { calendar, today }: Context): number {
  if (!counted) return daysBetween(today, due);
  const { from, period } = counted;
  if (today <= from) return period.days;
  const passed =
    period.unit === 'calendar'
      ? daysBetween(from, today)
      : countDays(calendar, from, { days: daysBetween(from, today), unit: 'calendar', roll: false }).filter(
          ({ working }) => working,
        ).length;
  return period.days - passed;
}
