import type { VNode } from 'preact';
import type { Tracked } from '../../shared/cases/track.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { outcomeNames } from '../../shared/i18n/outcomes.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { words } from './case-words.ts';
import { Fours } from './fours.tsx';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { type Standing, standingOf } from './standing.ts';

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
  const { now, next, watched, when, overdue, provisional } = standing;
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
    </section>
  );
}

type RequestProps = { lang: Lang; request: string; i: number; answers: Tracked['answers'] };

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
            {w.step[type](unit?.[lang] ?? w.unit)}
            {i === last && <em class="tag">{w.latest}</em>}
          </span>
        </li>
      ))}
    </ol>
  );
}
