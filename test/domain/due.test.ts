import { describe, expect, it } from 'vitest';
import { countDays, dueDate } from '../../shared/domain/due.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { national } from '../../shared/policy/national.ts';
import { at } from '../support/city.ts';

const clock = (kind: keyof typeof national.clocks, from: string) =>
  dueDate(china, at(from), national.clocks[kind].period);

describe('the day a period ends', () => {
  it('counts a make-up Saturday as a working day [duty:make-up-days]', () => {
    expect(clock('objection', '2026-02-09')).toEqual({ due: '2026-02-14', provisional: false });
  });

  it('passes over a holiday', () => {
    expect(clock('objection', '2025-09-25')).toEqual({ due: '2025-10-09', provisional: false });
  });

  it('moves a last day that is a rest day to the next working day [duty:rest-day, clock:route]', () => {
    // Day 15 is Saturday 10 October 2026, which is worked to make up for the National Day holiday.
    expect(clock('route', '2026-09-25').due).toBe('2026-10-10');
    // Day 15 is Sunday 2 August 2026.
    expect(clock('route', '2026-07-18').due).toBe('2026-08-03');
  });

  it('is provisional when it falls in a year without a published notice [duty:provisional]', () => {
    expect(clock('handle', '2026-11-22')).toEqual({ due: '2027-01-21', provisional: true });
    expect(clock('handle', '2026-10-01').provisional).toBe(false);
  });

  it('is provisional when only the days it counted over are not covered', () => {
    expect(clock('supervision-reply', '2026-12-28').provisional).toBe(true);
  });

  it('starts from day 0 even when that is a rest day [duty:day-zero]', () => {
    expect(countDays(china, at('2026-02-15'), national.clocks.route.period)[0]).toMatchObject({
      day: '2026-02-16',
      n: 1,
    });
  });

  it('is provisional in such a year also when no working day decides it', () => {
    expect(dueDate(china, at('2026-12-20'), { days: 30, unit: 'calendar', roll: false })).toEqual({
      due: '2027-01-19',
      provisional: true,
    });
  });

  it('of no days at all is the day of receipt, or the next working day', () => {
    const none = (unit: 'calendar' | 'working', roll: boolean) =>
      dueDate(china, at('2026-02-15'), { days: 0, unit, roll }).due;
    expect([none('calendar', false), none('working', false)]).toEqual(['2026-02-15', '2026-02-15']);
    expect([none('calendar', true), none('working', true)]).toEqual(['2026-02-24', '2026-02-24']);
  });

  it('says of each day why it counts, or not', () => {
    const days = countDays(china, at('2025-09-25'), national.clocks.objection.period);
    expect(days.map(({ day, n, reason, name }) => [day.slice(5), n, reason, name].filter(Boolean).join(' '))).toEqual([
      '09-26 1 weekday',
      '09-27 weekend',
      '09-28 2 make-up 国庆节',
      '09-29 3 weekday',
      '09-30 4 weekday',
      ...['10-01', '10-02', '10-03', '10-04', '10-05'].map((day) => `${day} holiday 国庆节`),
      '10-06 holiday 中秋',
      '10-07 holiday 国庆节',
      '10-08 holiday 国庆节',
      '10-09 5 weekday',
    ]);
    expect(countDays(china, at('2026-07-18'), national.clocks.route.period).slice(-2)).toEqual([
      { day: '2026-08-02', n: 15, working: false, reason: 'weekend' },
      { day: '2026-08-03', rolled: true, working: true, reason: 'weekday' },
    ]);
  });
});
