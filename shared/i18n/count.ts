import { type Day, weekday } from '../domain/day.ts';
import type { CountedDay } from '../domain/due.ts';
import { type Lang, longDay } from './dates.ts';
import { holidayName } from './holidays.ts';

/** A day of a count, in words: its place in the count, the day, and why it counts or not. */
export interface CountLine {
  readonly place: string;
  readonly day: string;
  readonly why: string;
}

/** The day the count starts from, which is day 0. */
export function startLine(from: Day, lang: Lang): CountLine {
  const say = words[lang];
  return { place: say.nth(0), day: dayWords(from, lang), why: say.start };
}

/** Provisional where the notice of its year is not published: it may turn out to be another kind of day. */
export function countLine(
  { day, n, rolled, reason, name, provisional }: CountedDay & { readonly provisional?: true },
  lang: Lang,
): CountLine {
  const say = words[lang];
  const place = n === undefined ? (rolled ? say.rolled : say.skipped) : say.nth(n);
  const why = say.reasons[reason](name ? holidayName(name, lang) : '');
  return { place, day: dayWords(day, lang), why: provisional ? why + say.unknown : why };
}

function dayWords(day: Day, lang: Lang): string {
  return lang === 'zh' ? longDay(day, lang) : `${WEEKDAYS[weekday(day)]} ${longDay(day, lang)}`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const inBrackets = (name: string) => (name ? ` (${name})` : '');

const words = {
  zh: {
    nth: (n: number) => `第 ${n} 天`,
    start: '当天不计，从次日起算',
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
    nth: (n: number) => `day ${n}`,
    start: 'the day itself; counted from the next day',
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
