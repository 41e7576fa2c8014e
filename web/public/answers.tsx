import type { VNode } from 'preact';
import type { CarryOut, Tracked } from '../../shared/cases/track.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { outcomeNames } from '../../shared/i18n/outcomes.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { words } from './case-words.ts';

/** What the citizen asked for, and what was found, answered and done about it; the lead unit speaks first. */
export function Answers({ lang, tracked }: { lang: Lang; tracked: Tracked }): VNode {
  const w = words[lang];
  const answers = tracked.answers.toSorted((a, b) => Number(b.lead) - Number(a.lead));
  return (
    <>
      <h2>{answers.length > 0 ? w.answers : w.requests}</h2>
      {answers.map((answer) => (
        <Found lang={lang} answer={answer} />
      ))}
      {tracked.requests.map((request, i) => (
        <Request {...{ lang, request, i }} answers={answers} />
      ))}
      {answers.map((answer) => answer.carryOut && <CarriedOut {...{ lang, answer }} carryOut={answer.carryOut} />)}
    </>
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

/** What became of an opinion in the citizen's favour (Art. 32). */
function CarriedOut({ lang, answer, carryOut }: { lang: Lang; answer: Answer; carryOut: CarryOut }): VNode {
  const w = words[lang];
  const { state, on } = carryOut;
  const unit = answer.unit?.[lang] ?? w.unit;
  const say = state === 'due' && on ? w.carryOut.short : w.carryOut[state];
  return (
    <section class="request">
      <h3>{w.carryOut.title}</h3>
      <p>{say(unit, on ? longDay(on, lang) : '')}</p>
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
