import { type Day, weekday } from '../domain/day.ts';

export type Lang = 'zh' | 'en';

const ZH_WEEKDAYS = '日一二三四五六';
const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** 2026年12月5日（星期六） or 5 December 2026. */
export function longDay(day: Day, lang: Lang): string {
  return lang === 'zh' ? `${letterDay(day, lang)}（星期${ZH_WEEKDAYS[weekday(day)]}）` : letterDay(day, lang);
}

/** 2026年12月5日 or 5 December 2026, as a letter is dated. */
export function letterDay(day: Day, lang: Lang): string {
  const [year, month, date] = day.split('-').map(Number);
  return lang === 'zh' ? `${year}年${month}月${date}日` : `${date} ${EN_MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** 2026年12月 or December 2026, of `2026-12`; 2026年12月（至12月18日） where it is known only until then. */
export function longMonth(month: string, lang: Lang, until?: Day): string {
  const [year, place] = month.split('-').map(Number);
  const whole = lang === 'zh' ? `${year}年${place}月` : `${EN_MONTHS[(place ?? 1) - 1]} ${year}`;
  if (!until) return whole;
  const [, of, date] = until.split('-').map(Number);
  return whole + (lang === 'zh' ? `（至${of}月${date}日）` : ` (to ${date} ${EN_MONTHS[(of ?? 1) - 1]})`);
}
