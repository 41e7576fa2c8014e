import type { Lang } from '../../shared/i18n/dates.ts';

/** One text in both languages. */
export type Words = Readonly<Record<Lang, string>>;
