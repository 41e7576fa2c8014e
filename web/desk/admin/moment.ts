import type { Instant } from '../../../shared/domain/day.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { CHINA_TIME_ZONE } from '../../../shared/policy/time-zone.ts';

/** When something happened, by the clock of the offices, wherever it is read. */
export function momentOf(at: Instant, lang: Lang): string {
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: CHINA_TIME_ZONE }).format(
    new Date(at),
  );
}
