import type { Calendar } from '../../shared/domain/calendar.ts';
import { type Day, weekday } from '../../shared/domain/day.ts';
import type { Period } from '../../shared/domain/due.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { holidayName } from '../../shared/i18n/holidays.ts';
import { clockNames } from '../../shared/i18n/names.ts';
import { columns } from '../text/columns.ts';
import type { Answer, ExplainedDay } from './answer.ts';

/** The last day and how it came about; day by day where that was asked for. */
export function answerWords(answer: Answer, calendar: Calendar, lang: Lang): string {
  const { due, provisional, received, counted, clock, source } = answer;
  const say = words[lang];
  return [
    say.until(longDay(due, lang)),
    say.from(longDay(received, lang), periodWords(answer, lang)),
    ...(clock ? [say.clock(clockNames[lang][clock], source ?? '')] : []),
    ...(provisional ? [say.provisional(calendar.from, calendar.to)] : []),
    ...(counted ? ['', columns([dayZero(received, lang), ...counted.map((day) => rowOf(day, lang))])] : []),
  ].join('\n');
}

/** 5 个工作日 or 5 working days. */
export function periodWords({ days, unit }: Pick<Period, 'days' | 'unit'>, lang: Lang): string {
  return words[lang].period[unit](days);
}

function dayZero(received: Day, lang: Lang): string[] {
  const say = words[lang];
  return [say.nth(0), dayWords(received, lang), say.received];
}

function rowOf({ day, n, rolled, reason, name, provisional }: ExplainedDay, lang: Lang): string[] {
  const say = words[lang];
  const place = n === undefined ? (rolled ? say.rolled : say.skipped) : say.nth(n);
  const why = say.reasons[reason](name ? holidayName(name, lang) : '');
  return [place, dayWords(day, lang), provisional ? why + say.unknown : why];
}

function dayWords(day: Day, lang: Lang): string {
  return lang === 'zh' ? longDay(day, lang) : `${WEEKDAYS[weekday(day)]} ${longDay(day, lang)}`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const inBrackets = (name: string) => (name ? ` (${name})` : '');

const words = {
  zh: {
    until: (day: string) => `${day}24:00 止`,
    from: (day: string, period: string) => `自${day}起 ${period}`,
    period: { calendar: (days: number) => `${days} 日`, working: (days: number) => `${days} 个工作日` },
    clock: (name: string, source: string) => `${name}：${source}`,
    provisional: (from: number, to: number) => `暂定：只有 ${from} 至 ${to} 年的放假安排，其余年份公布后日期可能变动`,
    nth: (n: number) => `第 ${n} 天`,
    received: '收到，从次日起算',
    skipped: '不计',
    rolled: '顺延',
    unknown: '，当年安排未公布',
    reasons: {
      weekday: () => '工作日',
      weekend: () => '周末',
      holiday: (name: string) => (name ? `放假（${name}）` : '放假'),
      'make-up': (name: string) => (name ? `调休上班（${name}）` : '调休上班'),
    },
  },
  en: {
    until: (day: string) => `Until the end of ${day}`,
    from: (day: string, period: string) => `${period} from ${day}`,
    period: {
      calendar: (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`,
      working: (days: number) => `${days} working ${days === 1 ? 'day' : 'days'}`,
    },
    clock: (name: string, source: string) => `To ${name}: ${source}`,
    provisional: (from: number, to: number) =>
      `Provisional: the holidays of ${from} to ${to} are known; for other years the date may move once they are`,
    nth: (n: number) => `day ${n}`,
    received: 'received; counted from the next day',
    skipped: 'not counted',
    rolled: 'moved on',
    unknown: ', holidays of that year not published',
    reasons: {
      weekday: () => 'weekday',
      weekend: () => 'weekend',
      holiday: (name: string) => `holiday${inBrackets(name)}`,
      'make-up': (name: string) => `worked to make up${inBrackets(name)}`,
    },
  },
};
