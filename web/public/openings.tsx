import type { VNode } from 'preact';
import type { CitizensStep, Openings } from '../../shared/cases/openings.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { words as caseWords } from './case-words.ts';
import type { FormError } from './field.tsx';
import { hrefOf } from './frame.ts';
import { words } from './openings-words.ts';
import { words as standingWords } from './standing-words.ts';
import { formOf, NOTHING, nameOf, type OwnCase, type StepAsked, StepForm, type TypedStep } from './step-form.tsx';

/** A step that was asked for and could not be done, as it was typed. */
export interface KeptStep {
  readonly step: StepAsked;
  readonly typed: TypedStep;
  readonly key: string;
  readonly errors: readonly FormError[];
}

interface OpeningsProps {
  readonly lang: Lang;
  readonly today: Day;
  readonly openings: Openings;
  readonly own: OwnCase;
  /** New for each page; each form makes its own from it. */
  readonly pageKey: string;
  /** New for each page: for the files that come with what is added. */
  readonly tray: string;
  readonly kept?: KeptStep | undefined;
}

/** What the citizen can do now, one block for each; nothing where there is nothing. */
export function WhatYouCanDo(props: OpeningsProps): VNode | null {
  const { lang, openings } = props;
  const { can, lapsed } = openings;
  const w = words[lang];
  if (can.length + lapsed.length === 0) return null;
  return (
    <section class="screen" aria-labelledby="can">
      <h2 id="can">{can.length > 0 ? w.can : w.lapsed}</h2>
      {can.map((step) => (
        <Opening {...props} step={step} />
      ))}
      {lapsed.map(({ action, until }) => (
        <p class="note">{w.over[action](longDay(until, lang))}</p>
      ))}
    </section>
  );
}

function Opening({ step, ...props }: OpeningsProps & { step: CitizensStep }): VNode {
  const { lang, own, pageKey } = props;
  const w = words[lang];
  const form = formOf(step);
  const kept = props.kept && formOf(props.kept.step) === form ? props.kept : undefined;
  const shown = (
    <StepForm
      {...{ lang, step, own, typed: kept?.typed ?? { ...NOTHING, tray: props.tray }, errors: kept?.errors }}
      requestKey={kept?.key ?? `${pageKey}:${form}`}
    />
  );
  // What waits for the citizen stands open.
  if ('readyOn' in step)
    return (
      <section class="asked">
        <h3>{w.ready[step.action](step.unit?.[lang] ?? w.unit, longDay(step.readyOn, lang))}</h3>
        {shown}
      </section>
    );
  if (step.action === 'answer-question')
    return (
      <section class="asked">
        <h3>{w.asked(step.unit?.[lang] ?? w.unit, longDay(step.askedOn, lang))}</h3>
        <blockquote lang={languageOfText(step.text)}>{step.text}</blockquote>
        {shown}
      </section>
    );
  return (
    <details class="opening" open={kept !== undefined}>
      <summary>
        <strong>{w.steps[nameOf(step)].name}</strong>
        <span>{sentenceFor(step, props)}</span>
      </summary>
      {'provisional' in step && step.provisional && <p class="hint">{caseWords[lang].provisional}</p>}
      {step.action === 'revoke-consent' && step.published && (
        <p>
          <a class="alone" href={hrefOf(`/published/${step.published.id}`, lang)}>
            {w.publicPage}
          </a>
        </p>
      )}
      {shown}
    </details>
  );
}

/** Until when it can be done, and how that day lies to today. */
function sentenceFor(
  step: Exclude<CitizensStep, { action: 'answer-question' } | { readyOn: Day }>,
  { lang, today }: OpeningsProps,
) {
  const w = words[lang];
  if (step.action === 'supplement' || step.action === 'withdraw') return w.always[step.action];
  if (step.action === 'revoke-consent')
    return step.published ? w.public(longDay(step.published.on, lang)) : w.always[step.action];
  const { action, until, unit, provisional } = step;
  if (!until) return undefined;
  const left = standingWords[lang].left(daysBetween(today, until)) + (provisional ? w.provisional : '');
  return `${w.until[action](unit?.[lang] ?? w.unit, longDay(until, lang))}${lang === 'zh' ? `${left}。` : ` ${left}.`}`;
}
