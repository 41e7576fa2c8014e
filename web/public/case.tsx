import type { VNode } from 'preact';
import type { Tracked } from '../../shared/cases/track.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { CountedDay } from '../../shared/domain/due.ts';
import { countLine } from '../../shared/i18n/count.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { documentNames } from '../../shared/i18n/names.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { Answers } from './answers.tsx';
import { Aside } from './aside.tsx';
import { words } from './case-words.ts';
import { Fours } from './fours.tsx';
import { words as historyWords } from './history-words.ts';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { PostButton } from './letter-form.tsx';
import { WhatYouCanDo } from './openings.tsx';
import { type FormOutcome, Outcome, titleAfter } from './outcome.tsx';
import { RecordOf } from './record.tsx';
import { Related } from './related.tsx';
import { Reviews } from './reviews.tsx';
import { type Standing, standingOf } from './standing.ts';
import { formOf, type OwnCase } from './step-form.tsx';
import { stepWords } from './step-words.ts';

export interface CasePageProps {
  readonly tracked: Tracked;
  readonly today: Day;
  readonly code: string;
  /** New for each page: the forms on it are told apart from those of every other. */
  readonly pageKey: string;
  readonly tray: string;
  /** What became of the form that was sent. */
  readonly outcome?: FormOutcome | undefined;
}

/** A citizen's own view of their case, with what they can do. */
export function casePage(frame: Frame, { tracked, today, code, pageKey, tray, outcome }: CasePageProps): VNode {
  const { lang } = frame;
  const w = words[lang];
  const answered = tracked.answers.length > 0;
  const kept = outcome && 'kept' in outcome ? outcome.kept : undefined;
  const own = { number: tracked.number, code };
  // A step that is not open any more has no form on the page.
  const typed = kept && tracked.can.some((step) => formOf(step) === formOf(kept.step));
  const stay = typed ? { action: '/track/act', form: formOf(kept.step) } : { action: '/track', fields: own };
  const openings = <WhatYouCanDo {...{ lang, today, own, pageKey, tray, kept }} openings={tracked} />;
  return (
    <Layout frame={frame} title={titleAfter(outcome, tracked.title, lang)} stay={stay}>
      {outcome && <Outcome {...{ lang, outcome }} can={tracked.can} />}
      <p class="hint">
        {fieldName('number', lang)} <Fours text={tracked.number} />
      </p>
      <h1 class="written" lang={languageOfText(tracked.title)}>
        {tracked.title}
      </h1>
      <Now standing={standingOf(tracked, lang, today)} lang={lang} />
      {/* An answer is read before anything is done about it. */}
      {!answered && openings}
      <Reviews lang={lang} reviews={tracked.reviews} />
      <Answers lang={lang} tracked={tracked} />
      <Related lang={lang} related={tracked.related} code={code} />
      {answered && openings}
      <h2>{w.steps}</h2>
      <Steps lang={lang} steps={tracked.steps} own={own} />
      <PostButton lang={lang} to="/track/history" own={own}>
        {historyWords[lang].open}
      </PostButton>
      <Aside title={w.record}>
        <h2>{w.record}</h2>
        <RecordOf lang={lang} tracked={tracked} />
      </Aside>
      <p class="screen">
        <a class="alone" href={hrefOf('/track', lang)}>
          {w.again}
        </a>
      </p>
    </Layout>
  );
}

function Now({ standing, lang }: { standing: Standing; lang: Lang }): VNode {
  const w = words[lang];
  const { now, next, watched, when, count, overdue, provisional } = standing;
  return (
    <section class={overdue ? 'sheet now late' : 'sheet now'}>
      <p class="status">{now}</p>
      <p>{next}</p>
      {watched && <p>{watched}</p>}
      {when && (
        <p class="when">
          <span class={overdue ? 'shape late' : 'shape'} aria-hidden="true" />
          {when}
        </p>
      )}
      {provisional && <p class="hint">{w.provisional}</p>}
      {count && <WhyThisDay count={count} lang={lang} />}
    </section>
  );
}

/** The count of the last day, day by day; a printed page has it open. */
function WhyThisDay({ count, lang }: { count: readonly CountedDay[]; lang: Lang }): VNode {
  const w = words[lang];
  return (
    <details class="why">
      <summary>{w.why}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.day}</th>
            <th scope="col">{w.place}</th>
            <th scope="col">{w.reason}</th>
          </tr>
        </thead>
        <tbody>
          {count.map((counted) => {
            const { place, day, why } = countLine(counted, lang);
            return (
              <tr class={counted.n === undefined ? 'off' : undefined}>
                <th scope="row">{day}</th>
                <td>{place}</td>
                <td>{why}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function Steps({ lang, steps, own }: { lang: Lang; steps: Tracked['steps']; own: OwnCase }): VNode {
  const w = words[lang];
  const last = steps.length - 1;
  return (
    <ol class="steps">
      {steps.map(({ type, on, unit, served, text, documents = [] }, i) => (
        <li aria-current={i === last ? 'step' : undefined}>
          <strong>{longDay(on, lang)}</strong>
          <span>
            {stepWords[lang][type](unit?.[lang] ?? w.unit, served && documentNames[lang][served])}
            {i === last && (
              <>
                {' '}
                <em class="tag">{w.latest}</em>
              </>
            )}
            {text && <blockquote lang={languageOfText(text)}>{text}</blockquote>}
            {documents.map((each) => (
              <Letter {...{ lang, own }} document={each} />
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A letter beside its step, to be read here or kept; printed, only its number. */
function Letter({ lang, own, document }: { lang: Lang; own: OwnCase; document: Document }): VNode {
  const w = words[lang];
  const name = documentNames[lang][document.kind];
  return (
    <span class="letter-line">
      <span>{`${name} ${document.label[lang]}`}</span>
      <PostButton lang={lang} to="/track/document" own={own} document={document.id}>
        {w.read(name)}
      </PostButton>
      <PostButton lang={lang} to="/letters/document" own={own} document={document.id}>
        {w.word(name)}
      </PostButton>
    </span>
  );
}

type Document = NonNullable<Tracked['steps'][number]['documents']>[number];
