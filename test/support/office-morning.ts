import { dayOf } from '../../shared/cases/time.ts';
import { workingDayAfter } from '../../shared/domain/calendar.ts';
import type { Instant } from '../../shared/domain/day.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { CHINA_TIME_ZONE } from '../../shared/policy/time-zone.ts';

/** Ten o'clock so many working days on: whenever the tests run, offices are at work then, and duties climb. */
export function officeMorning(now: Date, workingDays: number): Date {
  const today = dayOf(now.toISOString() as Instant, CHINA_TIME_ZONE);
  return new Date(`${workingDayAfter(china, today, workingDays)}T10:00:00+08:00`);
}
