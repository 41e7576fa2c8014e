import { covers } from './calendar.ts';
import type { Case, Clock } from './case.ts';
import type { Context } from './context.ts';
import { addDays, type Day, daysBetween, later } from './day.ts';
import { countDays, dueDate, type Period } from './due.ts';
import type { StartedClock } from './events.ts';
import type { AssignmentId, ClockId, NoticeId, OfficeId, ReviewId, SuggestionId } from './ids.ts';
import type { ClockKind, ClockRule, Path, Policy } from './policy.ts';

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
export function usualPeriod({ clocks, paths }: Policy, kind: ClockKind, path: Path | undefined): Period {
  return (kind === 'answer' && path && paths[path].answer) || clocks[kind].period;
}

/** The last day, how it was counted, and from when on the sweep looks at it. */
export function endOf(kind: ClockKind, ending: Ending, { calendar, policy, today }: Context) {
  const rule = policy.clocks[kind];
  if ('set' in ending) {
    const { set: due } = ending;
    return { due, provisional: !covers(calendar, due), ...sweepOf(rule, due, today) };
  }
  const counted = dueDate(calendar, ending.from, ending.period);
  return { counted: ending, ...counted, ...sweepOf(rule, counted.due, today) };
}

/** A letter entered late may be overdue on arrival: it is looked at from today on, not on a day long swept. */
function sweepOf({ nature }: ClockRule, due: Day, today: Day): { readonly sweepOn?: Day } {
  return nature === 'duty' ? { sweepOn: later(addDays(due, 1), today) } : {};
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
