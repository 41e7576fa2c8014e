import type { Instant } from '../../../shared/domain/day.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';

/** One for all of China; the calendar that has it too is large, and stays on the server. */
const timeZone = 'Asia/Shanghai';

/** When something happened, by the clock of the offices, wherever it is read. */
export function momentOf(at: Instant, lang: Lang): string {
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(at));
}
