import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileSentence } from '../../shared/i18n/file-problems.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { readCalendar } from '../../shared/policy/read-calendar.ts';

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
