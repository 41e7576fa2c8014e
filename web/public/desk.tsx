import type { VNode } from 'preact';
import type { Lang } from '../../shared/i18n/dates.ts';
import { codeOf, type Frame, Head } from './layout.tsx';

export interface DeskConfig {
  /** Of the identity provider that signs staff in. */
  readonly issuer: string;
  readonly clientId: string;
  readonly script: string;
}

const words: Readonly<Record<Lang, { title: string; noscript: string }>> = {
  zh: { title: '回音工作台', noscript: '工作台需要打开浏览器的 JavaScript。公众提交和查看不需要。' },
  en: {
    title: 'Huiyin desk',
    noscript: 'The desk needs JavaScript. Bringing a matter and following one does not.',
  },
};

/** The page that the desk fills in. */
export function deskPage(frame: Frame, { issuer, clientId, script }: DeskConfig): VNode {
  const { lang } = frame;
  const w = words[lang];
  return (
    <html lang={codeOf(lang)}>
      <Head frame={frame} title={w.title}>
        <script type="module" src={script} />
      </Head>
      <body>
        <div id="desk" data-issuer={issuer} data-client-id={clientId} data-mark={frame.mark}>
          <noscript>
            <h1>{w.title}</h1>
            <p>{w.noscript}</p>
          </noscript>
        </div>
      </body>
    </html>
  );
}
