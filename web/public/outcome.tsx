import type { VNode } from 'preact';
import type { Openings } from '../../shared/cases/openings.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { ErrorSummary, Notice, type NoticeWords } from './field.tsx';
import type { KeptStep } from './openings.tsx';
import { words } from './openings-words.ts';
import { formOf, nameOf, type StepAsked } from './step-form.tsx';
import { titled } from './titles.ts';

/** What became of the form that was sent. */
export type FormOutcome =
  | { readonly done: StepAsked }
  | { readonly kept: KeptStep; readonly notice?: NoticeWords | undefined };

/** Stands first on the page and takes the focus: done, or what has to be mended. */
export function Outcome({ lang, outcome, can }: { lang: Lang; outcome: FormOutcome } & Pick<Openings, 'can'>): VNode {
  const w = words[lang];
  if ('done' in outcome)
    return (
      <div class="notice done" role="status" tabindex={-1} autofocus>
        <p>{w.steps[nameOf(outcome.done)].done}</p>
      </div>
    );
  const { kept, notice } = outcome;
  const { text } = kept.typed;
  // Where the step is not open any more its form is gone, and what was typed stands with the reason.
  const gone = !can.some((step) => formOf(step) === formOf(kept.step));
  return (
    <>
      {notice && (
        <Notice words={notice}>
          {gone && text && (
            <>
              <p>{w.typed}</p>
              <blockquote lang={languageOfText(text)}>{text}</blockquote>
            </>
          )}
        </Notice>
      )}
      <ErrorSummary title={w.wrong} errors={kept.errors} />
    </>
  );
}

export function titleAfter(outcome: FormOutcome | undefined, title: string, lang: Lang): string {
  if (!outcome) return title;
  const w = words[lang];
  if ('done' in outcome) return titled(w.title, title, lang);
  return titled(outcome.notice?.title ?? w.wrong, title, lang);
}
