import type { CalendarInForce } from '../api/operations.ts';

type Calendar = CalendarInForce['calendar'];

/** A year's days as lines that can be typed, `2027-01-01 元旦`. */
export interface YearDays {
  readonly holidays: string;
  readonly workdays: string;
}

export function daysOf(calendar: Calendar, year: number): YearDays {
  const lines = (days: Calendar['holidays']) =>
    Object.entries(days)
      .filter(([day]) => day.startsWith(`${year}-`))
      .map(([day, name]) => `${day} ${name}`.trim())
      .join('\n');
  return { holidays: lines(calendar.holidays), workdays: lines(calendar.workdays) };
}

/** A line that does not begin with a day of the year. */
export interface WrongLine {
  readonly line: number;
  readonly text: string;
}

/** What is typed, as days with their names, and the lines that say no day of this year. */
export function readDays(text: string, year: number) {
  const wrong: WrongLine[] = [];
  const days: Record<string, string> = {};
  for (const [i, each] of text.split('\n').entries()) {
    const line = each.trim();
    if (!line) continue;
    const [, day = '', name = ''] = /^(\d{4}-\d{2}-\d{2})\s*(.*)$/.exec(line) ?? [];
    if (!day.startsWith(`${year}-`)) wrong.push({ line: i + 1, text: line });
    else days[day] = name;
  }
  return { days, wrong };
}
