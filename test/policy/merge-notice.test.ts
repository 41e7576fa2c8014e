import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../shared/domain/calendar.ts';
import type { Day } from '../../shared/domain/day.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { calendarText, mergeNotice } from '../../shared/policy/merge-notice.ts';
import { readCalendar } from '../../shared/policy/read-calendar.ts';

const days = (...listed: string[]) => new Map(listed.map((day) => [day as Day, '元旦']));
const notice = (from: number, to: number, holidays: string[], workdays: string[] = []): Calendar => ({
  ...{ from, to },
  ...{ holidays: days(...holidays), workdays: days(...workdays) },
});
const merged = (known: Calendar, newer: Calendar) => {
  const result = mergeNotice(known, newer);
  if ('gap' in result) throw new Error('a gap');
  return result.calendar;
};

const known = notice(2025, 2026, ['2025-01-01', '2026-01-01', '2026-12-31'], ['2026-01-04', '2026-12-26']);

describe('a notice merged over the calendar in force', () => {
  it('adds its year, and leaves the others as they were', () => {
    expect(merged(known, notice(2027, 2027, ['2027-01-01'], ['2027-01-03']))).toEqual({
      ...{ from: 2025, to: 2027 },
      holidays: days('2025-01-01', '2026-01-01', '2026-12-31', '2027-01-01'),
      workdays: days('2026-01-04', '2026-12-26', '2027-01-03'),
    });
    expect(merged(known, notice(2024, 2024, ['2024-01-01']))).toMatchObject({ from: 2024, to: 2026 });
  });

  it('replaces a year that was known, whole', () => {
    expect(merged(known, notice(2026, 2026, ['2026-01-02']))).toEqual({
      ...{ from: 2025, to: 2026 },
      ...{ holidays: days('2025-01-01', '2026-01-02'), workdays: days() },
    });
  });

  it('may move days of the year next to its own, which are never both off and worked', () => {
    const moved = merged(known, notice(2027, 2027, ['2026-12-26', '2027-01-01'], ['2026-12-31']));
    expect(moved.holidays).toEqual(days('2025-01-01', '2026-01-01', '2026-12-26', '2027-01-01'));
    expect(moved.workdays).toEqual(days('2026-01-04', '2026-12-31'));
  });

  it('is the same however often it is merged', () => {
    const newer = notice(2027, 2027, ['2026-12-31', '2027-01-01'], ['2026-12-27']);
    const once = merged(china, newer);
    expect(merged(once, newer)).toEqual(once);
  });

  it.each([
    [notice(2028, 2029, []), { from: 2027, to: 2027 }],
    [notice(2020, 2021, []), { from: 2022, to: 2024 }],
  ])('leaves no year unknown between', (far, gap) => {
    expect(mergeNotice(known, far)).toEqual({ gap });
  });

  it('is written as the file that it would be read from', () => {
    expect(readCalendar(calendarText(china))).toEqual({ value: china });
  });
});
