import type { VNode } from 'preact';
import { type Frame, hrefOf, Layout } from './layout.tsx';

const zh = {
  missing: '没有这个页面',
  failed: '这一页现在打不开',
  hint: '地址可能抄错了，或者这一页已经搬走。从首页可以提交诉求，也可以查看进展。',
  quote: (request: string) => `请过一会儿再试。一直打不开时，请把这个编码告诉我们：${request}`,
  home: '回到首页',
};

const en: typeof zh = {
  missing: 'There is no such page',
  failed: 'This page cannot be shown now',
  hint: 'The address may be mistyped, or the page has moved. From the first page you can bring a matter or follow one.',
  quote: (request) => `Please try again in a while. If it keeps failing, please quote this code: ${request}`,
  home: 'To the first page',
};

const words = { zh, en };

/** A page that is not there, or that could not be made. */
export function failurePage(frame: Frame, status: number, request: string): VNode {
  const w = words[frame.lang];
  const title = status === 404 ? w.missing : w.failed;
  return (
    <Layout frame={frame} title={title} otherLanguage={false}>
      <h1>{title}</h1>
      <p class="lead">{status === 404 ? w.hint : w.quote(request)}</p>
      <p>
        <a class="button" href={hrefOf('/', frame.lang)}>
          {w.home}
        </a>
      </p>
    </Layout>
  );
}
