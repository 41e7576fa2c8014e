import type { Lang } from '../../shared/i18n/dates.ts';
import { el } from './el.ts';
import type { Words } from './words.ts';

/** `?lang=`, remembered in this tab: the way through the identity provider ends at the bare address. */
export function chosenLanguage(): Lang {
  const asked = new URLSearchParams(location.search).get('lang') ?? sessionStorage.getItem('lang');
  const lang = asked === 'en' ? 'en' : 'zh';
  sessionStorage.setItem('lang', lang);
  document.documentElement.lang = codeOf(lang);
  return lang;
}

/** The case that stands open stays open in the other language. */
export function languageLink(lang: Lang, words: Words): HTMLElement {
  const other = lang === 'zh' ? 'en' : 'zh';
  const link = el('a', { href: `?lang=${other}`, lang: codeOf(other), hreflang: codeOf(other) }, words.otherLanguage);
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
  return link;
}

function codeOf(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en';
}
