import type { VNode } from 'preact';
import { type Frame, hrefOf, Layout } from './layout.tsx';

const zh = {
  missing: '没有这个页面',
  failed: '这一页现在打不开',
  busy: '现在使用的人太多',
  wait: '这一次没有办成，也没有留下半份。请过一会儿刷新这一页：刚才填的会原样再发一次。',
  hint: '地址可能抄错了，或者这一页已经搬走。从首页可以提交诉求，也可以查看进展。',
  quote: (request: string) => `请过一会儿再试。一直打不开时，请把这个编码告诉我们：${request}`,
  home: '回到首页',
};

const en: typeof zh = {
  missing: 'There is no such page',
  failed: 'This page cannot be shown now',
  busy: 'Too many people are using this just now',
  wait: 'This was not done, not even in part. Please reload this page in a while: what you filled in is sent again as it is.',
  hint: 'The address may be mistyped, or the page has moved. From the first page you can bring a matter or follow one.',
  quote: (request) => `Please try again in a while. If it keeps failing, please quote this code: ${request}`,
  home: 'To the first page',
};

const words = { zh, en };

export type Failed = 'missing' | 'busy' | 'failed';

/** A page that is not there, or that could not be made now. */
export function failurePage(frame: Frame, why: Failed, request: string): VNode {
  const w = words[frame.lang];
  const title = w[why];
  const lead = { missing: w.hint, busy: w.wait, failed: w.quote(request) };
  return (
    <Layout frame={frame} title={title} otherLanguage={why === 'missing'}>
      <h1>{title}</h1>
      <p class="lead">{lead[why]}</p>
      <p>
        <a class="button" href={hrefOf('/', frame.lang)}>
          {w.home}
        </a>
      </p>
    </Layout>
  );
}
