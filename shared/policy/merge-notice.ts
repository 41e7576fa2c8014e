import type { Calendar } from '../domain/calendar.ts';
import { type Day, yearOf } from '../domain/day.ts';

/** The years between what is known and what a notice is for. */
export interface YearGap {
  readonly from: number;
  readonly to: number;
}

type Days = Calendar['holidays'];

/**
 * A calendar with a newer notice: the notice's years replace what was known of them. A day that it moves in the year
 * next to its own takes the place of what was known of that day.
 */
export function mergeNotice(known: Calendar, notice: Calendar): { readonly calendar: Calendar } | { gap: YearGap } {
  if (notice.from > known.to + 1) return { gap: { from: known.to + 1, to: notice.from - 1 } };
  if (notice.to < known.from - 1) return { gap: { from: notice.to + 1, to: known.from - 1 } };
  const stays = (day: Day) =>
    (yearOf(day) < notice.from || yearOf(day) > notice.to) && !notice.holidays.has(day) && !notice.workdays.has(day);
  const merged = (days: Days, newer: Days): Days =>
    new Map([...[...days].filter(([day]) => stays(day)), ...newer].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    calendar: {
      from: Math.min(known.from, notice.from),
      to: Math.max(known.to, notice.to),
      holidays: merged(known.holidays, notice.holidays),
      workdays: merged(known.workdays, notice.workdays),
    },
  };
}

/** A calendar as the text of its file. */
export function calendarText({ from, to, holidays, workdays }: Calendar): string {
  return JSON.stringify({ from, to, holidays: Object.fromEntries(holidays), workdays: Object.fromEntries(workdays) });
}
