import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { covers, kindOfDay } from '../../shared/domain/calendar.ts';
import { addDays, parseDay } from '../../shared/domain/day.ts';
import { holidayName } from '../../shared/i18n/holidays.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { at } from '../support/city.ts';

const days = Array.from({ length: 7_305 }, (_, i) => addDays(at('2007-01-01'), i));

describe('the calendar of the notices', () => {
  it('says of every day from 2007 to 2026 what the published notices say', () => {
    expect(days.at(-1)).toBe('2026-12-31');
    expect(days.filter((day) => kindOfDay(china, day).working !== chineseDays.isWorkday(day))).toEqual([]);
    expect(days.filter((day) => (kindOfDay(china, day).reason === 'make-up') !== china.workdays.has(day))).toEqual([]);
  });

  it('covers the years of the notices and no more', () => {
    expect(covers(china, at('2006-12-31'))).toBe(false);
    expect(days.every((day) => covers(china, day))).toBe(true);
    expect(covers(china, at('2027-01-01'))).toBe(false);
  });

  it('has no day that is both off and worked', () => {
    expect([...china.holidays.keys()].filter((day) => china.workdays.has(day))).toEqual([]);
  });

  it('has a name for each holiday, in both languages', () => {
    const names = new Set([...china.holidays.values(), ...china.workdays.values()]);
    for (const name of names) {
      expect(holidayName(name, 'zh')).toMatch(/\p{Script=Han}/u);
      expect(holidayName(name, 'en')).toMatch(/^[A-Z]/);
    }
  });
});

it('reads only days that exist', () => {
  expect(parseDay('2026-02-28')).toBe('2026-02-28');
  expect(parseDay('2026-02-30')).toBeUndefined();
  expect(parseDay('2026-2-3')).toBeUndefined();
});
