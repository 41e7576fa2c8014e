import type { ComponentChildren, VNode } from 'preact';
import { codeOf, type Frame, hrefOf, Setting } from './frame.ts';
import { aboutPages, words } from './layout-words.ts';
import { type Stay, Switches } from './switches.tsx';

export { codeOf, type Frame, hrefOf } from './frame.ts';

interface LayoutProps {
  readonly frame: Frame;
  readonly title: string;
  /** False where its address does not lead to it, and `stay` neither. */
  readonly otherLanguage?: boolean;
  /** How it is shown again in the other mode or language, where its address alone does not say what stands on it. */
  readonly stay?: Stay | undefined;
  readonly children: ComponentChildren;
}

export function Layout({ frame, title, otherLanguage = true, stay, children }: LayoutProps): VNode {
  const { lang, reading } = frame;
  const w = words[lang];
  return (
    <html lang={codeOf(lang)} class={reading === 'easy' ? 'easy' : undefined}>
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
          <Switches frame={frame} stay={stay} otherLanguage={otherLanguage} />
        </header>
        <main id="content" tabindex={-1}>
          <Setting.Provider value={frame}>{children}</Setting.Provider>
        </main>
        <Foot frame={frame} />
      </body>
    </html>
  );
}

function Foot({ frame: { lang } }: { frame: Frame }): VNode {
  const w = words[lang];
  return (
    <footer class="foot">
      <nav aria-label={w.about}>
        {aboutPages.map((page) => (
          <a href={hrefOf(page, lang)}>{w.pages[page]}</a>
        ))}
        <a href={hrefOf('/desk', lang)}>{w.staff}</a>
      </nav>
      <p>{w.foot}</p>
    </footer>
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
