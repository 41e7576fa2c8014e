import { type Calendar, covers, type DayKind, kindOfDay, workingDayAfter, workingDayFrom } from './calendar.ts';
import { addDays, type Day } from './day.ts';

export interface Period {
  readonly days: number;
  readonly unit: 'calendar' | 'working';
  /** A period of calendar days that ends on a rest day ends on the next working day (Civil Code, Art. 203). */
  readonly roll: boolean;
}

/** A hundred years, in days: more is a slip of the pen, not a period. */
export const LONGEST_PERIOD = 36_500;

export interface Due {
  /** The last day of the period; it ends at 24:00 of that day. */
  readonly due: Day;
  /** The date falls in, or was counted over, a year whose holiday notice is not published yet. */
  readonly provisional: boolean;
}

/** One day of a count: `n` is set on the days that count. */
export type CountedDay = { readonly day: Day; readonly n?: number; readonly rolled?: true } & DayKind;

/** Counts `period` from `start`, which is day 0 even when it is a rest day (Civil Code, Art. 201). */
export function dueDate(calendar: Calendar, start: Day, { days, unit, roll }: Period): Due {
  const end = unit === 'calendar' ? addDays(start, days) : workingDayAfter(calendar, start, days);
  const due = roll ? workingDayFrom(calendar, end) : end;
  const firstAsked = unit === 'calendar' ? end : addDays(start, Math.min(days, 1));
  return { due, provisional: !(covers(calendar, firstAsked) && covers(calendar, due)) };
}

/** The count day by day, each with its reason, from day 1 to the last day. */
export function countDays(calendar: Calendar, start: Day, period: Period): CountedDay[] {
  const { due } = dueDate(calendar, start, period);
  const days: CountedDay[] = [];
  let n = 0;
  for (let day = addDays(start, 1); day <= due; day = addDays(day, 1)) {
    const kind = kindOfDay(calendar, day);
    const rolled = n === period.days;
    const counts = !rolled && (period.unit === 'calendar' || kind.working);
    if (counts) n += 1;
    days.push({ day, ...(counts && { n }), ...(rolled && { rolled }), ...kind });
  }
  return days;
}

/** How many working days are left after `today` up to the last day; below zero, how many have passed since. */
export function workingDaysLeft(calendar: Calendar, today: Day, due: Day): number {
  if (due < today) return 0 - workingDaysLeft(calendar, due, today);
  let left = 0;
  for (let day = addDays(today, 1); day <= due; day = addDays(day, 1)) if (kindOfDay(calendar, day).working) left += 1;
  return left;
}
