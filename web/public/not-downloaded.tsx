import type { VNode } from 'preact';
import type { Lang } from '../../shared/i18n/dates.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { receiptWords } from '../../shared/i18n/receipt.ts';
import { Notice, type NoticeWords } from './field.tsx';
import { Fours } from './fours.tsx';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { PostButton } from './letter-form.tsx';
import { Prover } from './prover.tsx';
import type { OwnCase } from './step-form.tsx';
import { titled } from './titles.ts';

export interface NotDownloadedProps {
  readonly notice: NoticeWords;
  /** What was asked for, where that can be a number and a code that belong together. */
  readonly own?: OwnCase;
  /** The letter that was asked for; none for the receipt. */
  readonly document?: string;
  /** The script that does a proof of work, where one helps. */
  readonly prover: string | undefined;
}

const zh = {
  keep: '编号和查询码在这里，没有丢。请先抄下或者拍照。',
  again: '再下载一次',
  receipt: '回到回执',
  letter: '回到这份文书',
  track: '查看进展',
};

const en: typeof zh = {
  keep: 'Number and query code are here, and not lost. Please copy or photograph them first.',
  again: 'Download again',
  receipt: 'Back to the receipt',
  letter: 'Back to the letter',
  track: 'Follow your matter',
};

const words = { zh, en };

/** A letter could not be had as a file: why, number and code to copy by hand, and the same button again. */
export function notDownloadedPage(frame: Frame, { notice, own, document, prover }: NotDownloadedProps): VNode {
  const { lang } = frame;
  const w = words[lang];
  const title = receiptWords[lang].download;
  const asked = { ...own, ...(document && { document }) };
  const back = document ? '/track/document' : '/track/receipt';
  const stay = own ? { action: back, fields: asked } : { action: '/track/typed', fields: {} };
  return (
    <Layout frame={frame} title={titled(notice.title, title, lang)} stay={stay}>
      <Notice words={notice} />
      <h1>{title}</h1>
      {own ? (
        <>
          <Codes lang={lang} own={own} />
          <form method="post" action={hrefOf(document ? '/letters/document' : '/letters/receipt', lang)}>
            {Object.entries(asked).map(([name, value]) => (
              <input type="hidden" name={name} value={value} autocomplete="off" />
            ))}
            {prover && <Prover lang={lang} script={prover} />}
            <button type="submit" class="main">
              {w.again}
            </button>
          </form>
          <PostButton lang={lang} to={back} own={own} {...(document && { document })}>
            {document ? w.letter : w.receipt}
          </PostButton>
        </>
      ) : (
        <p>
          <a class="alone" href={hrefOf('/track', lang)}>
            {w.track}
          </a>
        </p>
      )}
    </Layout>
  );
}

function Codes({ lang, own }: { lang: Lang; own: OwnCase }): VNode {
  return (
    <section class="sheet" aria-label={`${fieldName('number', lang)}, ${fieldName('code', lang)}`}>
      <dl class="codes">
        <dt>{fieldName('number', lang)}</dt>
        <dd>
          <Fours text={own.number} />
        </dd>
        <dt>{fieldName('code', lang)}</dt>
        <dd>
          <Fours text={own.code} />
        </dd>
      </dl>
      <p>
        <strong>{words[lang].keep}</strong>
      </p>
    </section>
  );
}
