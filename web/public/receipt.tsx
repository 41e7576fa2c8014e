import type { VNode } from 'preact';
import type { Receipt } from '../../shared/cases/receipt.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { fileWords } from '../../shared/i18n/file-names.ts';
import { nextSteps, receiptWords } from '../../shared/i18n/receipt.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { Aside } from './aside.tsx';
import { ErrorSummary } from './field.tsx';
import { Fours } from './fours.tsx';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { PostButton } from './letter-form.tsx';
import { Qr } from './qr.tsx';
import type { Stay } from './switches.tsx';
import { titled } from './titles.ts';

export interface ReceiptPageProps {
  readonly receipt: Receipt;
  readonly policy: Pick<Policy, 'clocks' | 'paths'>;
  /** `https://host` */
  readonly origin: string;
  readonly script: string;
  readonly leaving: Leaving;
}

/** How one goes on from the receipt. */
export interface Leaving {
  /** What is told that number and code are saved. */
  readonly action: '/track/saved' | '/submit/received';
  /** Opens the draft of the matter, which is deleted then, where the browser keeps no cookie. */
  readonly draft?: string;
  /** The person wanted to go on without saying that it is saved. */
  readonly unsaved?: boolean;
}

export function receiptPage(frame: Frame, { receipt, policy, origin, script, leaving }: ReceiptPageProps): VNode {
  const { lang } = frame;
  const w = receiptWords[lang];
  const { number, code } = receipt;
  const own = { number, code };
  // What stands behind # stays in the browser: no server is ever told.
  const tracking = `${origin}${hrefOf('/track', lang)}#${number}.${code}`;
  const { action, draft, unsaved } = leaving;
  const stay = { action, fields: { ...own, ...(draft && { draft }) } };
  return (
    <Layout frame={frame} title={unsaved ? titled(w.wrong, w.title, lang) : w.title} stay={stay}>
      {unsaved && <ErrorSummary title={w.wrong} errors={[{ path: 'saved', text: w.savedFirst }]} />}
      <h1>{w.title}</h1>
      <p>
        {w.received(longDay(receipt.receivedOn, lang), receipt.office?.[lang] ?? w.office)}
        <q lang={languageOfText(receipt.title)}>{receipt.title}</q>
      </p>
      <section class="sheet slip" aria-label={`${fieldName('number', lang)}, ${fieldName('code', lang)}`}>
        <Qr text={tracking} label={w.hint} />
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
        <p class="keep">
          <strong>{receipt.anonymous ? w.keepNobody : w.keep}</strong>
        </p>
        <p class="hint">{w.hint}</p>
        <PostButton lang={lang} to="/letters/receipt" own={own}>
          {w.download}
        </PostButton>
        <p class="hint screen">{w.print}</p>
      </section>
      <h2>{w.next}</h2>
      <ol class="plain">
        {nextSteps(receipt, policy, lang).map(({ text, hint }) => (
          <li>
            {text}
            {hint && <span class="hint">{hint}</span>}
          </li>
        ))}
      </ol>
      <p>{w.late}</p>
      <h2>{w.how}</h2>
      <p>
        {w.open(new URL(origin).host)}
        {receipt.mailed && w.mailed}
      </p>
      <FilesSent lang={lang} files={receipt.files} />
      <Aside title={w.hash}>
        <h2>{w.hash}</h2>
        <p class="hash">{receipt.contentHash}</p>
        <p class="hint">{w.proof}</p>
      </Aside>
      <Saved lang={lang} stay={stay} unsaved={unsaved} />
      <script src={script} defer />
    </Layout>
  );
}

/** What came with it, each file with the fingerprint of what is kept. */
function FilesSent({ lang, files }: { lang: Lang; files: Receipt['files'] }): VNode | null {
  if (files.length === 0) return null;
  const w = receiptWords[lang];
  return (
    <section class="sent" aria-labelledby="sent">
      <h2 id="sent">{w.files(files.length)}</h2>
      <ol>
        {files.map((file) => (
          <li>
            <span class="name">{file.name || w.unnamed}</span> <span class="hint">{fileWords(file, lang)}</span>{' '}
            <span class="hash">{file.sha256}</span>
          </li>
        ))}
      </ol>
      <p class="hint">{w.filesHash}</p>
    </section>
  );
}

type SavedForm = Extract<Stay, { fields: object }>;

/** The step cannot be skipped by accident: the person says that number and code are saved. */
function Saved({ lang, stay, unsaved }: { lang: Lang; stay: SavedForm; unsaved: boolean | undefined }): VNode {
  const w = receiptWords[lang];
  return (
    <section class="screen" aria-labelledby="save">
      <h2 id="save">{w.saveTitle}</h2>
      <form method="post" action={hrefOf(stay.action, lang)} data-unsaved="" novalidate>
        {Object.entries(stay.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} autocomplete="off" />
        ))}
        <div class={unsaved ? 'field wrong' : 'field'}>
          {unsaved && (
            <p class="error" id="saved-error">
              {w.savedFirst}
            </p>
          )}
          <label class="pick">
            <input
              type="checkbox"
              id="saved"
              name="saved"
              value="yes"
              aria-describedby={unsaved ? 'saved-error' : undefined}
              aria-invalid={unsaved ? 'true' : undefined}
            />
            {w.saved}
          </label>
        </div>
        <button type="submit" class="main">
          {w.goOn}
        </button>
      </form>
    </section>
  );
}
