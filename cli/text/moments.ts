import { dayOf } from '../../shared/cases/time.ts';
import type { Instant } from '../../shared/domain/day.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';

/** The time of day, `09:05`. */
function timeOf(at: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

/** 2026年12月5日（星期六）09:05 or 5 December 2026, 09:05. */
export function longMoment(at: Instant, timeZone: string, lang: Lang): string {
  return `${longDay(dayOf(at, timeZone), lang)}${lang === 'zh' ? '' : ', '}${timeOf(at, timeZone)}`;
}
