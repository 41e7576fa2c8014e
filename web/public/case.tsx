import type { VNode } from 'preact';
import type { Tracked } from '../../shared/cases/track.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { CountedDay } from '../../shared/domain/due.ts';
import { countLine } from '../../shared/i18n/count.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { outcomeNames } from '../../shared/i18n/outcomes.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { words } from './case-words.ts';
import { Fours } from './fours.tsx';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { type Standing, standingOf } from './standing.ts';
import { stepWords } from './step-words.ts';

/** A citizen's own view of their case. */
export function casePage(frame: Frame, tracked: Tracked, today: Day): VNode {
  const { lang } = frame;
  const w = words[lang];
  const answers = tracked.answers.toSorted((a, b) => Number(b.lead) - Number(a.lead));
  return (
    <Layout frame={frame} title={tracked.title} otherLanguage={false}>
      <p class="hint">
        {fieldName('number', lang)} <Fours text={tracked.number} />
      </p>
      <h1 class="written" lang={languageOfText(tracked.title)}>
        {tracked.title}
      </h1>
      <Now standing={standingOf(tracked, lang, today)} lang={lang} />
      <h2>{answers.length > 0 ? w.answers : w.requests}</h2>
      {answers.map((answer) => (
        <Found lang={lang} answer={answer} />
      ))}
      {tracked.requests.map((request, i) => (
        <Request {...{ lang, request, i }} answers={answers} />
      ))}
      <h2>{w.steps}</h2>
      <Steps lang={lang} steps={tracked.steps} />
      <h2>{w.record}</h2>
      <dl class="record">
        <dt>{w.received}</dt>
        <dd>{longDay(tracked.receivedOn, lang)}</dd>
        <dt>{w.hash}</dt>
        <dd class="hash">{tracked.contentHash}</dd>
      </dl>
      <p class="screen">
        <a href={hrefOf('/track', lang)}>{w.again}</a>
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

type Answer = Tracked['answers'][number];

/** What the unit found, before it says what follows for each request. */
function Found({ lang, answer: { unit, lead, found } }: { lang: Lang; answer: Answer }): VNode {
  const w = words[lang];
  return (
    <section class="request">
      <h3>{w.found}</h3>
      <p class="hint">{w.by(unit?.[lang] ?? w.unit, lead)}</p>
      <p class="text" lang={languageOfText(found)}>
        {found}
      </p>
    </section>
  );
}

type RequestProps = { lang: Lang; request: string; i: number; answers: readonly Answer[] };

function Request({ lang, request, i, answers }: RequestProps): VNode {
  const w = words[lang];
  return (
    <section class="request">
      <h3>{w.request(i + 1)}</h3>
      <blockquote lang={languageOfText(request)}>{request}</blockquote>
      {answers.map(({ unit, lead, opinions }) => {
        const opinion = opinions[i];
        return (
          opinion && (
            <div class="opinion">
              <p>
                <strong class="outcome">{outcomeNames[lang][opinion.outcome]}</strong>
                {w.by(unit?.[lang] ?? w.unit, lead)}
              </p>
              <p class="text" lang={languageOfText(opinion.text)}>
                {opinion.text}
              </p>
              <p class="hint">
                {w.basis}
                <span lang={languageOfText(opinion.basis)}>{opinion.basis}</span>
              </p>
            </div>
          )
        );
      })}
    </section>
  );
}

function Steps({ lang, steps }: { lang: Lang; steps: Tracked['steps'] }): VNode {
  const w = words[lang];
  const last = steps.length - 1;
  return (
    <ol class="steps">
      {steps.map(({ type, on, unit }, i) => (
        <li aria-current={i === last ? 'step' : undefined}>
          <strong>{longDay(on, lang)}</strong>
          <span>
            {stepWords[lang][type](unit?.[lang] ?? w.unit)}
            {i === last && <em class="tag">{w.latest}</em>}
          </span>
        </li>
      ))}
    </ol>
  );
}
