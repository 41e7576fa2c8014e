import type { Lang } from '../../../shared/i18n/dates.ts';

/** `?lang=`, remembered in this tab: the way through the identity provider ends at the bare address. */
export function chosenLanguage(): Lang {
  const asked = new URLSearchParams(location.search).get('lang') ?? sessionStorage.getItem('lang');
  const lang = asked === 'en' ? 'en' : 'zh';
  sessionStorage.setItem('lang', lang);
  document.documentElement.lang = codeOf(lang);
  return lang;
}

export function codeOf(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en';
}
