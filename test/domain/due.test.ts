import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, kindOfDay } from '../../shared/domain/calendar.ts';
import { addDays, type Day, parseDay } from '../../shared/domain/day.ts';
import { countDays, dueDate } from '../../shared/domain/due.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { national } from '../../shared/policy/national.ts';
import { at } from '../support/city.ts';

const clock = (kind: keyof typeof national.clocks, from: string) =>
  dueDate(china, at(from), national.clocks[kind].period);

describe('the day a period ends', () => {
  it('counts a make-up Saturday as a working day', () => {
    expect(clock('objection', '2026-02-09')).toEqual({ due: '2026-02-14', provisional: false });
  });

  it('passes over a holiday', () => {
    expect(clock('objection', '2025-09-25')).toEqual({ due: '2025-10-09', provisional: false });
  });

  it('moves a last day that is a rest day to the next working day', () => {
    // Day 15 is Saturday 10 October 2026, which is worked to make up for the National Day holiday.
    expect(clock('route', '2026-09-25').due).toBe('2026-10-10');
    // Day 15 is Sunday 2 August 2026.
    expect(clock('route', '2026-07-18').due).toBe('2026-08-03');
  });

  it('is provisional when it falls in a year without a published notice', () => {
    expect(clock('handle', '2026-11-22')).toEqual({ due: '2027-01-21', provisional: true });
    expect(clock('handle', '2026-10-01').provisional).toBe(false);
  });

  it('is provisional when only the days it counted over are not covered', () => {
    expect(clock('supervision-reply', '2026-12-28').provisional).toBe(true);
  });

  it('starts from day 0 even when that is a rest day', () => {
    expect(countDays(china, at('2026-02-15'), national.clocks.route.period)[0]).toMatchObject({
      day: '2026-02-16',
      n: 1,
    });
  });
});

describe('counting, against an independent slow count', () => {
  const days = fc.integer({ min: 0, max: 7_000 }).map((n) => addDays(at('2007-01-01'), n));

  it('agrees on working days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (start, count) => {
        expect(dueDate(china, start, { days: count, unit: 'working', roll: false }).due).toBe(slow(start, count));
      }),
    );
  });

  it('ends a rolled period on a working day, never earlier than the plain one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 90 }), (start, count) => {
        const { due } = dueDate(china, start, { days: count, unit: 'calendar', roll: true });
        expect(kindOfDay(china, due).working).toBe(true);
        expect(due >= addDays(start, count)).toBe(true);
        for (let day = addDays(start, count); day < due; day = addDays(day, 1))
          expect(kindOfDay(china, day).working).toBe(false);
      }),
    );
  });

  function slow(start: Day, count: number): Day {
    const date = new Date(`${start}T12:00:00Z`);
    for (let left = count; left > 0; ) {
      date.setUTCDate(date.getUTCDate() + 1);
      const day = date.toISOString().slice(0, 10) as Day;
      const weekend = [0, 6].includes(date.getUTCDay());
      if (china.workdays.has(day) || (!weekend && !china.holidays.has(day))) left -= 1;
    }
    return date.toISOString().slice(0, 10) as Day;
  }
});

describe('the calendar', () => {
  it('covers the years of the notices and no more', () => {
    expect(covers(china, at('2007-01-01'))).toBe(true);
    expect(covers(china, at('2026-12-31'))).toBe(true);
    expect(covers(china, at('2027-01-01'))).toBe(false);
  });

  it('has no day that is both off and worked', () => {
    expect([...china.holidays.keys()].filter((day) => china.workdays.has(day))).toEqual([]);
  });

  it('reads only days that exist', () => {
    expect(parseDay('2026-02-28')).toBe('2026-02-28');
    expect(parseDay('2026-02-30')).toBeUndefined();
    expect(parseDay('2026-2-3')).toBeUndefined();
  });
});
