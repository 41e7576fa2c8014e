import * as z from 'zod';
import type { Calendar } from '../domain/calendar.ts';
import { type Day, parseDay, yearOf } from '../domain/day.ts';
import { exactly, expects, problem } from './file-problems.ts';

const year = expects('1…9999');
const text = expects('"…"');

/** A list of days, or the name of each: `["2026-10-01"]` or `{"2026-10-01": "国庆节"}`. */
const days = z.transform((value, context): ReadonlyMap<Day, string> => {
  const tell = (path: PropertyKey[], message: string) =>
    context.issues.push({ code: 'custom', input: value, path, message });
  const named = new Map<Day, string>();
  const entries = entriesOf(value);
  if (!entries) tell([], problem(value === undefined ? 'missing' : 'wrong-value', '["2026-10-01", …]'));
  for (const [place, written, name] of entries ?? []) {
    const day = typeof written === 'string' ? parseDay(written) : undefined;
    if (day === undefined) tell([place], problem('bad-date', '2026-10-01'));
    else if (typeof name !== 'string') tell([place], problem('wrong-value', '"国庆节"'));
    else named.set(day, name);
  }
  return named;
});

/** Where each day stands, the day, and its name. */
function entriesOf(value: unknown): (readonly [place: string | number, day: unknown, name: unknown])[] | undefined {
  if (Array.isArray(value)) return value.map((day, i) => [i, day, '']);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).map(([day, name]) => [day, day, name]);
}

/** Another jurisdiction's calendar, or a newer one of this. Weekends are off unless they are among the workdays. */
export const calendar = exactly({
  origin: z.string(text).exactOptional(),
  from: z.int(year).min(1, year).max(9999, year),
  to: z.int(year).min(1, year).max(9999, year),
  holidays: days,
  workdays: days,
}).superRefine(({ from, to, holidays, workdays }, context) => {
  const tell = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (from > to) tell(['to'], problem('from-after-to', `${from}…9999`));
  for (const day of workdays.keys())
    if (holidays.has(day)) tell(['workdays', day], problem('holiday-and-workday', `holidays/${day}`));
}) satisfies z.ZodType<Calendar>;

/**
 * A notice that is to be loaded: once a year is declared its dates are final, so it has to have that year's holidays, and
 * none before. What is moved before New Year stands in the December before; holidays that are known of later years may
 * stand there, and those years stay provisional.
 */
export const notice = calendar.superRefine(({ from, to, holidays, workdays }, context) => {
  const tell = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
  const isBefore = (day: Day) => day < `${String(from - 1).padStart(4, '0')}-12`;
  for (const [name, listed] of Object.entries({ holidays, workdays }))
    for (const day of listed.keys())
      if (isBefore(day) || (name === 'workdays' && yearOf(day) > to))
        tell([name, day], problem('day-outside-years', `${from - 1}-12…${to}-12`));
  const years = new Set([...holidays.keys()].map(yearOf));
  for (let year = from; year <= to; year += 1)
    if (!years.has(year)) return tell(['holidays'], problem('year-without-holiday', `${year}`));
}) satisfies z.ZodType<Calendar>;
