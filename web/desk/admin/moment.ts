import type { Instant } from '../../../shared/domain/day.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';

/** When something happened, by the clock of whoever reads it. */
export function momentOf(at: Instant, lang: Lang): string {
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
}
