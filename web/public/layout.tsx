import type { ComponentChildren, VNode } from 'preact';
import type { Lang } from '../../shared/i18n/dates.ts';

/** What every page is set in. */
export interface Frame {
  readonly lang: Lang;
  readonly path: string;
  /** Where the style and the mark are. */
  readonly style: string;
  readonly mark: string;
}

interface LayoutProps {
  readonly frame: Frame;
  readonly title: string;
  /** False where following the link would lose what stands on the page. */
  readonly otherLanguage?: boolean;
  readonly children: ComponentChildren;
}

const words = {
  zh: {
    name: '回音',
    skip: '跳到正文',
    other: 'English',
    staff: '工作人员入口',
    foot: '期限依据《信访工作条例》。本站不用 Cookie，不跟踪访问者。',
  },
  en: {
    name: 'Huiyin',
    skip: 'Skip to the content',
    other: '中文',
    staff: 'Staff desk',
    foot: 'Time limits follow the Regulation on Petition Work. This site sets no cookies and tracks nobody.',
  },
};

/** The same language on the next page: Chinese needs no mark in the address. */
export function hrefOf(path: string, lang: Lang): string {
  return lang === 'en' ? `${path}?lang=en` : path;
}

export const codeOf = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en');

export function Layout({ frame, title, otherLanguage = true, children }: LayoutProps): VNode {
  const { lang, path } = frame;
  const w = words[lang];
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <html lang={codeOf(lang)}>
      <Head frame={frame} title={`${title} - ${w.name}`} />
      <body>
        <a class="skip" href="#content">
          {w.skip}
        </a>
        <header class="top">
          <a class="brand" href={hrefOf('/', lang)}>
            <img src={frame.mark} alt="" width="32" height="32" />
            {w.name}
          </a>
          {otherLanguage && (
            <a href={hrefOf(path, other)} lang={codeOf(other)} hreflang={codeOf(other)}>
              {w.other}
            </a>
          )}
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{w.foot}</p>
          <p>
            <a href={hrefOf('/desk', lang)}>{w.staff}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

export function Head({ frame, title, children }: { frame: Frame; title: string; children?: ComponentChildren }): VNode {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={frame.mark} />
      <link rel="stylesheet" href={frame.style} />
      {children}
    </head>
  );
}
