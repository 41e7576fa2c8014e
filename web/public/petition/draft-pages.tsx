import type { VNode } from 'preact';
import type { Day } from '../../../shared/domain/day.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { ErrorSummary, type FormError, Notice, type NoticeWords } from '../field.tsx';
import { Fours } from '../fours.tsx';
import { type Frame, hrefOf, Layout } from '../layout.tsx';
import { Prover } from '../prover.tsx';
import type { Stay } from '../switches.tsx';
import { titled } from '../titles.ts';
import { Input } from './controls.tsx';
import { draftWords } from './draft-words.ts';

function Carried({ carried }: { carried: string | undefined }): VNode | null {
  return carried === undefined ? null : <input type="hidden" name="draft" value={carried} autocomplete="off" />;
}

/** Without cookies a page is shown again by the secret that it carries. */
function stayWith(carried: string | undefined): Stay | undefined {
  return carried === undefined ? undefined : { action: '/submit/next', fields: { draft: carried } };
}

/** The return code, until when, and how to come back. `carried`: the browser keeps no cookies. */
export function savedPage(frame: Frame, props: { code: string; lastDay: Day; carried: string | undefined }): VNode {
  const { lang } = frame;
  const { code, lastDay, carried } = props;
  const w = draftWords[lang];
  return (
    <Layout frame={frame} title={w.savedTitle} stay={stayWith(carried)}>
      <h1>{w.savedTitle}</h1>
      <p>{w.savedLead(longDay(lastDay, lang))}</p>
      <section class="sheet" aria-label={w.returnCode}>
        <dl class="codes">
          <dt>{w.returnCode}</dt>
          <dd>
            <Fours text={code} />
          </dd>
        </dl>
        <p>
          <strong>{w.savedKeep}</strong>
        </p>
      </section>
      {carried === undefined ? (
        <>
          <p>{w.savedSame}</p>
          <p>{w.savedOther}</p>
        </>
      ) : (
        <p>{w.savedOnly}</p>
      )}
      <form method="post" action={hrefOf('/submit/next', lang)}>
        <Carried carried={carried} />
        <button type="submit" class="main">
          {w.goOn}
        </button>
      </form>
      {carried === undefined && (
        <form class="note" method="post" action={hrefOf('/submit/leave', lang)}>
          <p>{w.savedShared}</p>
          <button type="submit">{w.leave}</button>
        </form>
      )}
    </Layout>
  );
}

export function returnPage(
  frame: Frame,
  props: {
    typed?: string;
    errors?: readonly FormError[];
    notice?: NoticeWords;
    /** The script that does a proof of work, where one helps. */
    prover?: string | undefined;
  },
): VNode {
  const { lang } = frame;
  const { typed = '', errors = [], notice, prover } = props;
  const w = draftWords[lang];
  return (
    <Layout
      frame={frame}
      title={errors.length > 0 ? titled(w.wrong, w.returnTitle, lang) : w.returnTitle}
      stay={{ action: '/submit/return', form: 'return' }}
    >
      {notice && <Notice words={notice} />}
      <ErrorSummary title={w.wrong} errors={errors} />
      <h1>{w.returnTitle}</h1>
      <p class="lead">{w.returnLead}</p>
      <form id="return" method="post" action={hrefOf('/submit/return', lang)} novalidate>
        <Input
          path="code"
          label={w.returnCode}
          hint={w.returnHint}
          value={typed}
          errors={errors}
          attributes={{ inputmode: 'numeric', autocomplete: 'off', class: 'middle' }}
        />
        {prover && <Prover lang={lang} script={prover} />}
        <button type="submit" class="main">
          {w.returnOpen}
        </button>
      </form>
    </Layout>
  );
}

/** The draft is not there any more: since when, what is left of it, and what can be done. */
export function gonePage(
  frame: Frame,
  props: { lastDay: Day | undefined; rescued: boolean; carried: string | undefined },
): VNode {
  const { lang } = frame;
  const { lastDay, rescued, carried } = props;
  const w = draftWords[lang];
  return (
    <Layout frame={frame} title={w.goneTitle} otherLanguage={false} stay={stayWith(carried)}>
      <h1>{w.goneTitle}</h1>
      <p>{lastDay ? w.goneOn(longDay(lastDay, lang)) : w.goneUnknown}</p>
      <p>{rescued ? w.goneRescued : w.goneNext}</p>
      <form method="post" action={hrefOf(rescued ? '/submit/next' : '/submit/start', lang)}>
        <Carried carried={carried} />
        <button type="submit" class="main">
          {rescued ? w.goOn : w.start}
        </button>
      </form>
    </Layout>
  );
}

/** It was sent: the same receipt again, or another matter. */
export function sentPage(frame: Frame, { carried }: { carried: string | undefined }): VNode {
  const { lang } = frame;
  const w = draftWords[lang];
  return (
    <Layout frame={frame} title={w.sentTitle} stay={stayWith(carried)}>
      <h1>{w.sentTitle}</h1>
      <p>{w.sentLead}</p>
      <form method="post" action={hrefOf('/submit/send', lang)}>
        <Carried carried={carried} />
        <button type="submit" class="main">
          {w.sentReceipt}
        </button>
      </form>
      <form class="note" method="post" action={hrefOf('/submit/start', lang)}>
        <button type="submit">{w.sentOther}</button>
      </form>
    </Layout>
  );
}

export function leftPage(frame: Frame): VNode {
  const w = draftWords[frame.lang];
  return (
    <Layout frame={frame} title={w.leftTitle} otherLanguage={false}>
      <h1>{w.leftTitle}</h1>
      <p>{w.leftLead}</p>
      <p>
        <a class="alone" href={hrefOf('/', frame.lang)}>
          {w.title}
        </a>
      </p>
    </Layout>
  );
}
