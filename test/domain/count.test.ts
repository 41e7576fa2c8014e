import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Calendar, covers } from '../../shared/domain/calendar.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { countDays, dueDate, type Period } from '../../shared/domain/due.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { at } from '../support/city.ts';

const FIRST = at('2006-06-01');
const day = fc.integer({ min: 0, max: 7_600 }).map((n) => addDays(FIRST, n));
const period: fc.Arbitrary<Period> = fc.record({
  days: fc.integer({ min: 0, max: 120 }),
  unit: fc.constantFrom('calendar', 'working'),
  roll: fc.boolean(),
});

/** Holidays in runs, weekend days worked here and there, and a few years known. */
const anyCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    runs: fc.array(fc.tuple(fc.integer({ min: 0, max: 7_600 }), fc.integer({ min: 1, max: 12 })), { maxLength: 60 }),
    worked: fc.array(fc.integer({ min: 0, max: 7_600 }), { maxLength: 60 }),
    years: fc.tuple(fc.integer({ min: 2005, max: 2027 }), fc.integer({ min: 0, max: 10 })),
  })
  .map(({ runs, worked, years: [from, more] }) => {
    const workdays = new Map(worked.map((n) => [addDays(FIRST, n), 'made up']));
    const off = runs.flatMap(([n, length]) => Array.from({ length }, (_, i) => addDays(FIRST, n + i)));
    const holidays = new Map(off.filter((each) => !workdays.has(each)).map((each) => [each, 'off']));
    return { from, to: from + more, holidays, workdays };
  });

/** One step a day, on a clock of its own, with nothing remembered. */
function slowly({ holidays, workdays }: Calendar, start: Day, { days, unit, roll }: Period): Day {
  const date = new Date(`${start}T12:00:00Z`);
  const today = () => date.toISOString().slice(0, 10) as Day;
  const works = () => {
    if (workdays.has(today())) return true;
    return !holidays.has(today()) && date.getUTCDay() !== 0 && date.getUTCDay() !== 6;
  };
  for (let n = 0; n < days; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (unit === 'calendar' || works()) n += 1;
  }
  while (roll && !works()) date.setUTCDate(date.getUTCDate() + 1);
  return today();
}

it('counts as a slow count does, with the calendar of the notices', () => {
  fc.assert(
    fc.property(day, period, (start, asked) => {
      expect(dueDate(china, start, asked).due).toBe(slowly(china, start, asked));
    }),
    { numRuns: 500 },
  );
});

it('counts as a slow count does, with any calendar', () => {
  fc.assert(
    fc.property(anyCalendar, day, period, (calendar, start, asked) => {
      expect(dueDate(calendar, start, asked).due).toBe(slowly(calendar, start, asked));
    }),
    { numRuns: 500 },
  );
});

it('explains exactly the days it counted', () => {
  fc.assert(
    fc.property(anyCalendar, day, period, (calendar, start, asked) => {
      const days = countDays(calendar, start, asked);
      const { due } = dueDate(calendar, start, asked);
      expect(days.at(-1)?.day ?? start).toBe(due);
      expect(days.map((each) => each.day)).toEqual(days.map((_, i) => addDays(start, i + 1)));
      expect(days.flatMap(({ n }) => n ?? [])).toEqual(Array.from({ length: asked.days }, (_, i) => i + 1));
      if (asked.unit === 'working')
        expect(days.every(({ n, working, rolled }) => rolled || working === (n !== undefined))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('is sure of a date only where every day that decides it is known', () => {
  fc.assert(
    fc.property(anyCalendar, day, period, (calendar, start, asked) => {
      const { due, provisional } = dueDate(calendar, start, asked);
      if (!covers(calendar, due)) expect(provisional).toBe(true);
      const counted = countDays(calendar, start, asked);
      if (counted.every((each) => covers(calendar, each.day)) && covers(calendar, start))
        expect(provisional).toBe(false);
      if (asked.unit === 'working' && counted.some((each) => !covers(calendar, each.day)))
        expect(provisional).toBe(true);
    }),
    { numRuns: 300 },
  );
});
