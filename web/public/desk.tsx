import type { VNode } from 'preact';
import type { Lang } from '../../shared/i18n/dates.ts';
import { codeOf } from './layout.tsx';

export interface DeskConfig {
  /** Of the identity provider that signs staff in. */
  readonly issuer: string;
  readonly clientId: string;
  /** The files by their names under /desk/assets. */
  readonly script: string;
  readonly style: string;
  readonly preload: readonly string[];
  /** By which the styles that the desk's library makes are known as ours. */
  readonly nonce: string;
}

const words: Readonly<Record<Lang, { title: string; noscript: string }>> = {
  zh: { title: '回音工作台', noscript: '工作台需要打开浏览器的 JavaScript。公众提交和查看不需要。' },
  en: {
    title: 'Huiyin desk',
    noscript: 'The desk needs JavaScript. Bringing a matter and following one does not.',
  },
};

const MARK =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="%230b5560" stroke-width="3"%3E%3Crect x="3" y="3" width="26" height="26" rx="4"/%3E%3Crect x="11" y="11" width="10" height="10" rx="2"/%3E%3C/svg%3E';

/** The page that the desk fills in. */
export function deskPage(lang: Lang, { issuer, clientId, script, style, preload, nonce }: DeskConfig): VNode {
  const w = words[lang];
  const at = (file: string) => `/desk/assets/${file}`;
  return (
    <html lang={codeOf(lang)}>
      <head>
        <meta charset="utf-8" />
        <title>{w.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href={MARK} />
        <link rel="stylesheet" href={at(style)} />
        {preload.map((file) => (
          <link rel="modulepreload" href={at(file)} />
        ))}
        <script type="module" src={at(script)} />
      </head>
      <body>
        <div id="desk" data-issuer={issuer} data-client-id={clientId} data-nonce={nonce} data-mark={MARK}>
          <noscript>
            <h1>{w.title}</h1>
            <p>{w.noscript}</p>
          </noscript>
        </div>
      </body>
    </html>
  );
}
