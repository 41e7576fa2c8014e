import type { VNode } from 'preact';
import type { Clock } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { Aside } from './aside.tsx';
import { Fours } from './fours.tsx';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { periodWords } from './period.ts';

export interface Receipt {
  readonly number: string;
  readonly code: string;
  readonly title: string;
  readonly receivedOn: Day;
  readonly requests: number;
  /** The citizen left an e-mail address. */
  readonly mailed: boolean;
  readonly office: Readonly<Record<Lang, string>> | undefined;
  readonly route: Pick<Clock, 'due' | 'provisional'> | undefined;
  readonly contentHash: string;
  readonly host: string;
}

const zh = {
  title: '已收到您的诉求',
  received: (day: string, office: string) => `${day}，${office}收到了：`,
  office: '信访部门',
  keep: '请现在抄下、打印或拍照。查询码只在这一页显示，离开以后我们也无法替您找回。',
  next: '接下来',
  route: (office: string, day: string) => `${office}将在${day}24:00前登记，并转送有权处理的单位。`,
  provisional: '这一天所在年份的放假安排还没有公布，日期是暂定的；公布后如有变化，会写在您的进展页上。',
  notify: (limit: string) => `承办单位收到后 ${limit}内，书面告知您是否受理。`,
  answer: (limit: string, requests: number) =>
    `受理后 ${limit}内，${requests > 1 ? `逐项书面答复您的 ${requests} 项诉求` : '书面答复您的诉求'}。`,
  late: '哪一步超过期限，都会自动督办，并在您的进展页上写明。',
  how: '怎样查看',
  open: (host: string) => `打开本站（${host}），选“查看进展”，输入上面的编号和查询码。`,
  mailed: '受理、答复、办结时也会发邮件告诉您。',
  follow: '查看进展',
  hash: '内容指纹（SHA-256）',
  proof: '它由您提交的内容算出，改动一个字就会不同。以后可以用它证明您当时提交了什么。',
};

const en: typeof zh = {
  title: 'We have received your matter',
  received: (day, office) => `Received on ${day} by the ${office}:`,
  office: 'petition office',
  keep: 'Please copy, print or photograph this now. The query code is shown on this page only; once you leave it, we cannot find it for you.',
  next: 'What happens next',
  route: (office, day) => `By the end of ${day} the ${office} registers it and sends it to the competent unit.`,
  provisional:
    'The holidays of that year have not been published yet, so this day is provisional. If it changes, your page will say so.',
  notify: (limit) => `Within ${limit} of receiving it, the unit tells you in writing whether it accepts the matter.`,
  answer: (limit, requests) =>
    `Within ${limit} of accepting it, the unit answers ${requests > 1 ? `each of your ${requests} requests` : 'your request'} in writing.`,
  late: 'A step that is late is supervised automatically, and your page says so.',
  how: 'How to follow it',
  open: (host) =>
    `Open this site (${host}), choose “Follow your matter”, and type the number and the query code above.`,
  mailed: ' We also write to you by e-mail when it is accepted, answered and closed.',
  follow: 'Follow your matter',
  hash: 'Fingerprint of the content (SHA-256)',
  proof: 'It is computed from what you sent; one changed character would change it. It proves what you brought.',
};

const words = { zh, en };

export function receiptPage(frame: Frame, receipt: Receipt, { clocks }: Policy): VNode {
  const { lang } = frame;
  const w = words[lang];
  const { number, code, route } = receipt;
  const office = receipt.office?.[lang] ?? w.office;
  return (
    <Layout
      frame={frame}
      title={w.title}
      otherLanguage={false}
      stay={{ action: '/track/receipt', fields: { number, code } }}
    >
      <h1>{w.title}</h1>
      <p>
        {w.received(longDay(receipt.receivedOn, lang), office)}
        <q lang={languageOfText(receipt.title)}>{receipt.title}</q>
      </p>
      <section class="sheet" aria-label={`${fieldName('number', lang)}, ${fieldName('code', lang)}`}>
        <dl class="codes">
          <dt>{fieldName('number', lang)}</dt>
          <dd>
            <Fours text={number} />
          </dd>
          <dt>{fieldName('code', lang)}</dt>
          <dd>
            <Fours text={code} />
          </dd>
        </dl>
        <p>
          <strong>{w.keep}</strong>
        </p>
      </section>
      <h2>{w.next}</h2>
      <ol class="plain">
        {route && (
          <li>
            {w.route(office, longDay(route.due, lang))}
            {route.provisional && <span class="hint">{w.provisional}</span>}
          </li>
        )}
        <li>{w.notify(periodWords(clocks.notify.period, lang))}</li>
        <li>{w.answer(periodWords(clocks.handle.period, lang), receipt.requests)}</li>
      </ol>
      <p>{w.late}</p>
      <h2>{w.how}</h2>
      <p>
        {w.open(receipt.host)}
        {receipt.mailed && w.mailed}
      </p>
      <p class="screen">
        <a href={hrefOf('/track', lang)}>{w.follow}</a>
      </p>
      <Aside title={w.hash}>
        <h2>{w.hash}</h2>
        <p class="hash">{receipt.contentHash}</p>
        <p class="hint">{w.proof}</p>
      </Aside>
    </Layout>
  );
}
