import { type Day, weekday, yearOf } from './day.ts';

/**
 * Which days are worked, from the State Council's yearly notices: holidays are off, and make-up
 * weekends (调休) are worked. Years outside `from`–`to` have no notice yet.
 */
export interface Calendar {
  readonly from: number;
  readonly to: number;
  /** Days off, with the name of the holiday. */
  readonly holidays: ReadonlyMap<Day, string>;
  /** Weekend days that are worked, with the holiday they make up for. */
  readonly workdays: ReadonlyMap<Day, string>;
}

export type DayKind =
  | { readonly working: true; readonly reason: 'weekday' | 'make-up'; readonly name?: string }
  | { readonly working: false; readonly reason: 'weekend' | 'holiday'; readonly name?: string };

export function kindOfDay(calendar: Calendar, day: Day): DayKind {
  const makeUp = calendar.workdays.get(day);
  if (makeUp !== undefined) return { working: true, reason: 'make-up', name: makeUp };
  const holiday = calendar.holidays.get(day);
  if (holiday !== undefined) return { working: false, reason: 'holiday', name: holiday };
  const dayOfWeek = weekday(day);
  return dayOfWeek === 0 || dayOfWeek === 6
    ? { working: false, reason: 'weekend' }
    : { working: true, reason: 'weekday' };
}

/** Whether the notice for the day's year is known; a date beyond it is provisional. */
export function covers(calendar: Calendar, day: Day): boolean {
  const year = yearOf(day);
  return year >= calendar.from && year <= calendar.to;
}
