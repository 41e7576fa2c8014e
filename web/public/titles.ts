import type { Lang } from '../../shared/i18n/dates.ts';

/** What comes first, and what it is about, in the punctuation of the language. */
export function titled(first: string, about: string, lang: Lang): string {
  return `${first}${lang === 'zh' ? '：' : ': '}${about}`;
}
