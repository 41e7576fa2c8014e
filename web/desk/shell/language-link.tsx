import type { Lang } from '../../../shared/i18n/dates.ts';
import { words } from '../words.ts';
import { codeOf } from './language.ts';

/** The same page in the other language. */
export function LanguageLink({ lang }: { readonly lang: Lang }) {
  const other = lang === 'zh' ? 'en' : 'zh';
  const open = () => {
    const query = new URLSearchParams(location.search);
    query.set('lang', other);
    location.search = query.toString();
  };
  return (
    <a
      href={`?lang=${other}`}
      lang={codeOf(other)}
      hrefLang={codeOf(other)}
      onClick={(event) => {
        event.preventDefault();
        open();
      }}
    >
      {words[lang].otherLanguage}
    </a>
  );
}
