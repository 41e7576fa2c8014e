import { createContext } from 'preact';
import type { Reading } from '../../shared/http/reading.ts';
import type { Lang } from '../../shared/i18n/dates.ts';

/** What every page is set in. */
export interface Frame {
  readonly lang: Lang;
  readonly path: string;
  /** Where the style and the mark are. */
  readonly style: string;
  readonly mark: string;
  readonly reading: Reading;
}

/** For what stands deep in a page and is said in another way in easy mode. */
export const Setting = createContext<Pick<Frame, 'lang' | 'reading'>>({ lang: 'zh', reading: 'usual' });

/** The same language on the next page: Chinese needs no mark in the address. */
export function hrefOf(path: string, lang: Lang): string {
  return lang === 'en' ? `${path}?lang=en` : path;
}

export const codeOf = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en');
