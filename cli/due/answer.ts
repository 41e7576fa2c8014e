import { type Calendar, covers } from '../../shared/domain/calendar.ts';
import { type CountedDay, countDays, type Due, dueDate, type Period } from '../../shared/domain/due.ts';
import type { ClockKind } from '../../shared/domain/policy.ts';
import type { Question } from './question.ts';

/** A due date with what it was counted from. */
export interface Answer extends Due, Period {
  readonly received: Question['received'];
  readonly clock?: ClockKind;
  readonly source?: string;
  /** Each day of the count, where it was asked for. */
  readonly counted?: readonly ExplainedDay[];
}

/** Provisional where the notice for its year is not published: it may turn out to be another kind of day. */
export type ExplainedDay = CountedDay & { readonly provisional?: true };

export function answerTo({ received, period, clock }: Question, calendar: Calendar, explain: boolean): Answer {
  return {
    ...dueDate(calendar, received, period),
    received,
    ...(clock && { clock: clock.kind, source: clock.source }),
    ...period,
    ...(explain && { counted: marked(countDays(calendar, received, period), calendar) }),
  };
}

/** Marks the days whose year has no notice yet. */
export function marked(days: readonly CountedDay[], calendar: Calendar): ExplainedDay[] {
  return days.map((each) => (covers(calendar, each.day) ? each : { ...each, provisional: true }));
}
