import type { Calendar } from './calendar.ts';
import type { Clock } from './case.ts';
import { type CountedDay, countDays } from './due.ts';

/** The count of a clock, day by day, from day 1 to its last day; nothing where a letter set the day itself. */
export function explain({ counted }: Pick<Clock, 'counted'>, calendar: Calendar): CountedDay[] {
  return counted ? countDays(calendar, counted.from, counted.period) : [];
}
