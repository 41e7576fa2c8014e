declare const brand: unique symbol;

/** A calendar day of the office's time zone, `2026-02-09`. Compares as text. */
export type Day = string & { readonly [brand]: 'Day' };

/** A moment in UTC, `2026-02-09T03:04:05.678Z`. Compares as text. */
export type Instant = string & { readonly [brand]: 'Instant' };

const MS_PER_DAY = 86_400_000;

/** Reads `YYYY-MM-DD`; undefined for anything that is not a day of the calendar, such as 2026-02-30. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayAt(time) === text ? (text as Day) : undefined;
}

export function addDays(day: Day, days: number): Day {
  return dayAt(timeOf(day) + days * MS_PER_DAY);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / MS_PER_DAY;
}

/** 0 is Sunday, 6 Saturday. */
export function weekday(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10) as Day;
}
