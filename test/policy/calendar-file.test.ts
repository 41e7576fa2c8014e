import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileSentence } from '../../shared/i18n/file-problems.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { readCalendar, readNotice } from '../../shared/policy/read-calendar.ts';

const sound = { holidays: ['2010-10-01'], workdays: ['2010-10-09'], from: 2007, to: 2011 };

describe('a calendar in a file', () => {
  it('is a list of days, or of days with their names', () => {
    expect(readCalendar(JSON.stringify(sound))).toEqual({
      value: { holidays: new Map([['2010-10-01', '']]), workdays: new Map([['2010-10-09', '']]), from: 2007, to: 2011 },
    });
    const own = readFileSync(new URL('../../shared/policy/calendar/china.json', import.meta.url), 'utf8');
    expect(readCalendar(own)).toMatchObject({ value: china });
  });

  it('may list days of years it does not cover', () => {
    expect(readCalendar(JSON.stringify({ ...sound, holidays: ['2012-01-01', '2012-01-01'] }))).toHaveProperty('value');
  });

  it.each<[change: object, code: string, path: string]>([
    [{ workdays: ['2010-10-01'] }, 'holiday-and-workday', 'workdays/2010-10-01'],
    [{ workdays: { '2010-10-01': '国庆节' } }, 'holiday-and-workday', 'workdays/2010-10-01'],
    [{ holidays: ['2010-10-01', '2010-02-30'] }, 'bad-date', 'holidays/1'],
    [{ holidays: ['2010-1-1'] }, 'bad-date', 'holidays/0'],
    [{ holidays: [20101001] }, 'bad-date', 'holidays/0'],
    [{ holidays: { '2010-13-01': '元旦' } }, 'bad-date', 'holidays/2010-13-01'],
    [{ holidays: { '2010-10-01': true } }, 'wrong-value', 'holidays/2010-10-01'],
    [{ holidays: '2010-10-01' }, 'wrong-value', 'holidays'],
    [{ workdays: undefined }, 'missing', 'workdays'],
    [{ from: undefined }, 'missing', 'from'],
    [{ from: '2007' }, 'wrong-value', 'from'],
    [{ to: 20_110 }, 'wrong-value', 'to'],
    [{ from: 2012 }, 'from-after-to', 'to'],
    [{ weekend: [5, 6] }, 'unknown-name', 'weekend'],
  ])('is refused, and says where: %j', (change, code, path) => {
    const read = readCalendar(JSON.stringify({ ...sound, ...change }));
    const problems = 'problems' in read ? read.problems : [];
    expect(problems).toEqual([expect.objectContaining({ code, path })]);
    for (const problem of problems) {
      expect(fileSentence(problem, 'zh')).toMatch(/\p{Script=Han}/u);
      expect(fileSentence(problem, 'en')).toContain(path);
    }
  });
});

describe('a notice that is to be loaded', () => {
  const of2027 = { holidays: ['2027-01-01', '2027-10-01'], workdays: ['2026-12-27'], from: 2027, to: 2027 };
  const problemsOf = (change: object) => {
    const read = readNotice(JSON.stringify({ ...of2027, ...change }));
    return 'problems' in read ? read.problems : [];
  };

  it('has the days of its years, and what is moved in the December before', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ to: 2028, holidays: [...of2027.holidays, '2028-01-01'] })).toEqual([]);
    // Known of a year whose notice is still to come, which stays provisional.
    expect(problemsOf({ holidays: [...of2027.holidays, '2028-01-01'] })).toEqual([]);
    const own = readFileSync(new URL('../../shared/policy/calendar/china.json', import.meta.url), 'utf8');
    expect(readNotice(own)).toMatchObject({ value: china });
  });

  it.each<[change: object, code: string, path: string]>([
    [{ workdays: ['2026-11-28'] }, 'day-outside-years', 'workdays/2026-11-28'],
    [{ holidays: ['2026-10-01', '2027-01-01'] }, 'day-outside-years', 'holidays/2026-10-01'],
    [{ workdays: ['2028-01-08'] }, 'day-outside-years', 'workdays/2028-01-08'],
    [{ holidays: [], workdays: [] }, 'year-without-holiday', 'holidays'],
    [{ holidays: ['2026-12-31'] }, 'year-without-holiday', 'holidays'],
    [{ to: 9999 }, 'year-without-holiday', 'holidays'],
  ])('is refused, and says where: %j', (change, code, path) => {
    const problems = problemsOf(change);
    expect(problems).toEqual([expect.objectContaining({ code, path })]);
    for (const problem of problems) {
      expect(fileSentence(problem, 'zh')).toContain(path);
      expect(fileSentence(problem, 'en')).toContain(path);
    }
  });
});
