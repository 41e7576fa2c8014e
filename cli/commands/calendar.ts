import { type Calendar, kindOfDay } from '../../shared/domain/calendar.ts';
import { yearOf } from '../../shared/domain/day.ts';
import { calendarText, mergeNotice, type YearGap } from '../../shared/policy/merge-notice.ts';
import type { Call, Command, Report } from '../command.ts';
import { noticeIn } from '../due/read-law.ts';
import { bringIntoForce } from '../law/bring-into-force.ts';
import { asStored } from '../law/stored-law.ts';
import { loadedWords, walkWords } from '../law/words.ts';
import { stackOptions } from '../options.ts';
import { Refused } from '../refused.ts';
import { columns } from '../text/columns.ts';
import type { Words } from '../text/words.ts';

/** `huiyin calendar load FILE`: a newer holiday notice, and what it does to the dates that are running. */
export const loadCalendar: Command = {
  argument: 'FILE',
  options: stackOptions,
  summary: { zh: '写入新公布的放假安排，重新计算期限', en: 'Load a holiday notice, and count all periods again' },
  about: {
    zh: [
      'FILE 是 {"holidays":{"2027-01-01":"元旦"},"workdays":{"2027-01-03":"元旦"},"from":2027,"to":2027}，只写日期的列表也可以。',
      '文件里 from 至 to 的年份换成文件里的，其余年份不变；中间不能有缺的年份。每一年都要有放假日期，不能有以前年份的。',
      '写入后等到各函数都按新的计算，再逐件重新计算未办结的信访件，列出变动的日期。再运行一次不会再变。',
    ].join('\n'),
    en: [
      'FILE is {"holidays":{"2027-01-01":"元旦"},"workdays":{"2027-01-03":"元旦"},"from":2027,"to":2027}; lists of days will do.',
      'The years from..to of the file take the place of those years, others stay; no year may be missing in between.',
      'Each of these years has holidays in the file, which has no days of the years before them.',
      'It waits until every function goes by the new calendar, counts the periods of every open case again, and lists',
      'the dates that moved. To run it again moves nothing more.',
    ].join('\n'),
  },
  examples: [
    'npx huiyin calendar load 2027.json',
    'npx huiyin calendar load 2027.json --stack Huiyin --region cn-north-1 --json',
  ],
  async run(call: Call): Promise<Report> {
    const notice = await noticeIn(call.argument ?? '');
    const stack = await call.connect();
    const { value: known, loadedAt: seen } = await asStored(stack.lawBook.calendar());
    const merged = mergeNotice(known, notice);
    if ('gap' in merged) throw new Refused('calendar-gap', gapWords(known, merged.gap));
    const { from, to } = merged.calendar;
    const loadedAt = stack.now();
    const put = await stack.lawBook.putCalendar(calendarText(merged.calendar), loadedAt, seen);
    if (put === 'overtaken') throw new Refused('overtaken', overtaken);

    const walk = await asStored(bringIntoForce('calendar', stack, call));
    const covered: Words = {
      zh: `现在有 ${from} 至 ${to} 年的放假安排。`,
      en: `The holidays of ${from} to ${to} are known now.`,
    };
    return {
      data: { from, to, loadedAt, ...walk },
      ok: walk.failed.length === 0,
      words: (lang) => `${covered[lang]}\n${walkWords(walk, lang)}`,
    };
  },
};

const overtaken: Words = {
  zh: '同时有人写入了另一份放假安排，请再运行一次。',
  en: 'Somebody loaded another calendar at the same time: run this again.',
};

function gapWords({ from, to }: Calendar, gap: YearGap): Words {
  const missing = gap.from === gap.to ? `${gap.from}` : `${gap.from}–${gap.to}`;
  return {
    zh: `系统里有 ${from} 至 ${to} 年的放假安排，与文件之间缺 ${missing} 年的：请先写入缺的年份，或者一并写在文件里。`,
    en: `The stack knows the holidays of ${from} to ${to}; between them and the file ${missing} is missing. Load that first, or put it into the file.`,
  };
}

/** `huiyin calendar show`: the years whose holidays are known. */
export const showCalendar: Command = {
  options: stackOptions,
  summary: { zh: '查看有哪些年份的放假安排', en: 'Which years the calendar in force covers' },
  about: {
    zh: '列出每年放假和调休上班的天数，以及最近一次写入的时间。其余年份的日期都是暂定的。',
    en: 'Lists the days off and the days worked to make up, year by year, and when the calendar was last loaded.\nDates in other years are provisional.',
  },
  examples: ['npx huiyin calendar show', 'npx huiyin calendar show --stack Huiyin --region cn-north-1 --json'],
  async run({ connect }: Call): Promise<Report> {
    const { lawBook, jurisdiction } = await connect();
    const { value: calendar, loadedAt } = await asStored(lawBook.calendar());
    const { from, to } = calendar;
    const years = yearsOf(calendar);
    const head: Words = {
      zh: `有 ${from} 至 ${to} 年的放假安排，`,
      en: `The holidays of ${from} to ${to} are known. `,
    };
    const words: Report['words'] = (lang) =>
      [
        head[lang] + loadedWords(loadedAt, jurisdiction.timeZone, lang),
        columns(years.map(({ year, holidays, workdays }) => yearRow[lang](year, holidays, workdays))),
      ].join('\n');
    return { data: { from, to, loadedAt: loadedAt ?? null, years }, ok: true, words };
  },
};

const yearRow = {
  zh: (year: number, off: number, worked: number) => [`${year} 年`, `放假 ${off} 天`, `调休上班 ${worked} 天`],
  en: (year: number, off: number, worked: number) => [`${year}`, `${off} days off`, `${worked} worked to make up`],
};

/** How many days each year has of either kind, as they count. */
function yearsOf(calendar: Calendar) {
  const { from, to, holidays, workdays } = calendar;
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const year = from + i;
    const count = (days: Calendar['holidays'], reason: string) =>
      [...days.keys()].filter((day) => yearOf(day) === year && kindOfDay(calendar, day).reason === reason).length;
    return { year, holidays: count(holidays, 'holiday'), workdays: count(workdays, 'make-up') };
  });
}
