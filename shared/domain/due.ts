import { type Calendar, covers, type DayKind, kindOfDay } from './calendar.ts';
import { addDays, type Day } from './day.ts';

export interface Period {
  readonly days: number;
  readonly unit: 'calendar' | 'working';
  /** A period of calendar days that ends on a rest day ends on the next working day (Civil Code, Art. 203). */
  readonly roll: boolean;
}

export interface Due {
  /** The last day of the period; it ends at 24:00 of that day. */
  readonly due: Day;
  /** The date rests on a year whose holiday notice is not published yet. */
  readonly provisional: boolean;
}

/** One day of a count: `n` is set on the days that count. */
export type CountedDay = { readonly day: Day; readonly n?: number; readonly rolled?: true } & DayKind;

/** Counts `period` from `start`, which is day 0 even when it is a rest day (Civil Code, Art. 201). */
export function dueDate(calendar: Calendar, start: Day, period: Period): Due {
  const days = countDays(calendar, start, period);
  const last = days.at(-1)?.day ?? start;
  const decisive =
    period.unit === 'working' ? days : days.filter((day) => period.roll && (day.rolled || day.day === last));
  return { due: last, provisional: !decisive.every(({ day }) => covers(calendar, day)) };
}

/** The count day by day, each with its reason, from day 1 to the last day. */
export function countDays(calendar: Calendar, start: Day, period: Period): CountedDay[] {
  const days: CountedDay[] = [];
  let n = 0;
  for (let day = addDays(start, 1); n < period.days; day = addDays(day, 1)) {
    const kind = kindOfDay(calendar, day);
    const counts = period.unit === 'calendar' || kind.working;
    if (counts) n += 1;
    days.push({ day, ...(counts && { n }), ...kind });
  }
  const end = days.at(-1);
  if (period.unit === 'calendar' && period.roll && end && !end.working) days.push(...rollOn(calendar, end.day));
  return days;
}

function rollOn(calendar: Calendar, restDay: Day): CountedDay[] {
  const rolled: CountedDay[] = [];
  let kind: DayKind;
  let day = restDay;
  do {
    day = addDays(day, 1);
    kind = kindOfDay(calendar, day);
    rolled.push({ day, rolled: true, ...kind });
  } while (!kind.working);
  return rolled;
}
