import type { VNode } from 'preact';
import { fieldName } from '../../shared/i18n/fields.ts';
import { Aside } from './aside.tsx';
import { ErrorSummary, Field, type FormError, Notice, type NoticeWords } from './field.tsx';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { Prover } from './prover.tsx';
import { titled } from './titles.ts';

export interface TrackPageProps {
  readonly number?: string;
  readonly code?: string;
  readonly errors?: readonly FormError[];
  readonly notice?: NoticeWords;
  /** The script that does a proof of work, where one helps. */
  readonly prover?: string | undefined;
  readonly script: string;
}

const zh = {
  title: '查看进展',
  lead: '请照回执填写。空格、横线和标点填不填都可以。',
  number: '例如 WX2026000123。',
  code: '12 位数字。',
  wrong: '没有查到',
  show: '查看',
  why: '查询码保护您写的内容不被别人看到，所以不能只凭姓名或者电话号码查询。',
  lost: '回执找不到了，请本人带身份证件，到收件的信访部门窗口询问：',
  offices: '单位与接待',
};

const en: typeof zh = {
  title: 'Follow your matter',
  lead: 'Please copy both from your receipt. Spaces, dashes and full stops do not matter.',
  number: 'For example WX2026000123.',
  code: '12 digits.',
  wrong: 'Nothing was found',
  show: 'Show',
  why: 'The query code keeps others from reading what you wrote, so a name or a telephone number is not enough.',
  lost: 'If you have lost the receipt, please ask in person, with an identity card, at the petition office that received the matter:',
  offices: 'Offices and hours',
};

const words = { zh, en };

export function trackPage(frame: Frame, props: TrackPageProps): VNode {
  const { number = '', code = '', errors = [], notice, prover, script } = props;
  const { lang } = frame;
  const w = words[lang];
  return (
    <Layout
      frame={frame}
      title={errors.length > 0 ? titled(w.wrong, w.title, lang) : w.title}
      stay={{ action: '/track/typed', form: 'track' }}
    >
      {notice && <Notice words={notice} />}
      <ErrorSummary title={w.wrong} errors={errors} />
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <form id="track" method="post" action={hrefOf('/track', lang)} novalidate>
        <Field path="number" label={fieldName('number', lang)} hint={w.number} errors={errors}>
          {(ties) => (
            <input
              type="text"
              {...ties}
              class="middle"
              name="number"
              value={number}
              autocomplete="off"
              spellcheck={false}
            />
          )}
        </Field>
        <Field path="code" label={fieldName('code', lang)} hint={w.code} errors={errors}>
          {(ties) => (
            <input
              type="text"
              {...ties}
              class="middle"
              name="code"
              value={code}
              autocomplete="off"
              inputmode="numeric"
            />
          )}
        </Field>
        {prover && <Prover lang={lang} script={prover} />}
        <button type="submit" class="main">
          {w.show}
        </button>
      </form>
      <Aside>
        <p>{w.why}</p>
        <p>
          {`${w.lost}${lang === 'en' ? ' ' : ''}`}
          <a href={hrefOf('/offices', lang)}>{w.offices}</a>
        </p>
      </Aside>
      <script src={script} defer />
    </Layout>
  );
}
