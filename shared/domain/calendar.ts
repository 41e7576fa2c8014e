import { addDays, type Day, daysBetween, weekday, yearOf } from './day.ts';

/**
 * Which days are worked, from the State Council's yearly notices: holidays are off, and make-up
 * weekends (调休) are worked. Years outside `from`–`to` have no notice yet. A day listed for such a year
 * counts as listed, since a notice may move days of the year next to its own, and stays provisional.
 */
export interface Calendar {
  readonly from: number;
  readonly to: number;
  /** Days off, with the name of the holiday; empty where it is not told. */
  readonly holidays: ReadonlyMap<Day, string>;
  /** Weekend days that are worked, with the holiday they make up for. */
  readonly workdays: ReadonlyMap<Day, string>;
}

export type DayKind =
  | { readonly working: true; readonly reason: 'weekday' | 'make-up'; readonly name?: string }
  | { readonly working: false; readonly reason: 'weekend' | 'holiday'; readonly name?: string };

export function kindOfDay(calendar: Calendar, day: Day): DayKind {
  const dayOfWeek = weekday(day);
  const weekend = dayOfWeek === 0 || dayOfWeek === 6;
  const makeUp = calendar.workdays.get(day);
  if (makeUp !== undefined && weekend) return { working: true, reason: 'make-up', ...(makeUp && { name: makeUp }) };
  const holiday = makeUp === undefined ? calendar.holidays.get(day) : undefined;
  if (holiday !== undefined) return { working: false, reason: 'holiday', ...(holiday && { name: holiday }) };
  return weekend ? { working: false, reason: 'weekend' } : { working: true, reason: 'weekday' };
}

/** Whether the notice for the day's year is known; a date beyond it is provisional. */
export function covers(calendar: Calendar, day: Day): boolean {
  const year = yearOf(day);
  return year >= calendar.from && year <= calendar.to;
}

/** The `count`-th working day after `day`. */
export function workingDayAfter(calendar: Calendar, day: Day, count: number): Day {
  const isWorked = workedIn(calendar);
  let at = daysBetween(EPOCH, day);
  for (let left = count; left > 0; ) {
    at += 1;
    if (isWorked(at)) left -= 1;
  }
  return addDays(EPOCH, at);
}

/** `day` itself where it is worked, or the next day that is. */
export function workingDayFrom(calendar: Calendar, day: Day): Day {
  return kindOfDay(calendar, day).working ? day : workingDayAfter(calendar, day, 1);
}

const EPOCH = '1970-01-01' as Day;
const THURSDAY = 4;

type IsWorked = (at: number) => boolean;
const known = new WeakMap<Calendar, IsWorked>();

/** Asks by the number of the day since the epoch: a long count passes thousands of days, and need not write each out. */
function workedIn(calendar: Calendar): IsWorked {
  const before = known.get(calendar);
  if (before) return before;
  const numbered = (days: Calendar['holidays'], worked: boolean) =>
    [...days.keys()].map((day) => [daysBetween(EPOCH, day), worked] as const);
  const listed = new Map([...numbered(calendar.holidays, false), ...numbered(calendar.workdays, true)]);
  const isWorked: IsWorked = (at) => {
    const dayOfWeek = (((at + THURSDAY) % 7) + 7) % 7;
    return listed.get(at) ?? (dayOfWeek !== 0 && dayOfWeek !== 6);
  };
  known.set(calendar, isWorked);
  return isWorked;
}
