import type { VNode } from 'preact';
import { grades } from '../../shared/domain/case.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { gradeNames } from '../../shared/i18n/names/matters.ts';
import type { CitizenAction, TakenAction } from '../../shared/schema/commands.ts';
import { Field, type FormError } from './field.tsx';
import { FilesFrame } from './files-frame.tsx';
import { hrefOf } from './layout.tsx';
import { type StepName, words } from './openings-words.ts';
import { Prover } from './prover.tsx';

/** What a form of the case page does, and to what. */
export interface StepAsked {
  readonly action: CitizenAction;
  readonly question?: string;
  readonly assignment?: string;
  readonly review?: string;
  readonly of?: 'office' | 'unit';
}

/** What was typed into it, as it was typed. */
export interface TypedStep {
  readonly text: string;
  readonly grade: string;
  readonly sure: boolean;
  /** The tray with the files that come with it. */
  readonly tray?: string;
}

/** Number and query code: they travel in the body of each request, never in an address. */
export interface OwnCase {
  readonly number: string;
  readonly code: string;
}

/** Sets the form apart from the others on the page. */
export function formOf({ action, question, assignment, review, of = 'office' }: StepAsked): string {
  if (action === 'rate') return `rate-${of}`;
  const about = question ?? assignment ?? review;
  return about ? `${action}-${about}` : action;
}

export function nameOf({ action, of = 'office' }: StepAsked): StepName {
  return action === 'rate' ? `rate-${of}` : action;
}

/** Taking an answer and revoking consent are said by pressing the button. */
type Wordless = TakenAction | 'revoke-consent';

export function asksNoWords(action: CitizenAction): action is Wordless {
  return isTaking(action) || action === 'revoke-consent';
}

function isTaking(action: CitizenAction): action is TakenAction {
  return action === 'confirm-receipt' || action === 'confirm-review' || action === 'confirm-re-review';
}

/** What the text of each form is called. */
export const textField: Readonly<Record<Exclude<CitizenAction, Wordless>, string>> = {
  'answer-question': 'answer',
  supplement: 'added',
  withdraw: 'why',
  rate: 'words',
  'ask-review': 'reasons',
  'ask-re-review': 'reasons',
};

interface StepFormProps {
  readonly lang: Lang;
  readonly step: StepAsked;
  readonly own: OwnCase;
  /** The same for the same form, so that pressing twice does it once. */
  readonly requestKey: string;
  readonly typed?: TypedStep | undefined;
  readonly errors?: readonly FormError[] | undefined;
  readonly prover?: string | undefined;
}

export const NOTHING: TypedStep = { text: '', grade: '', sure: false };

export function StepForm({ lang, step, own, requestKey, typed = NOTHING, errors = [], prover }: StepFormProps): VNode {
  // Only what the step is named by: an opening knows more, such as the words of the question, which is not theirs to send.
  const { action, question, assignment, review, of } = step;
  const hidden = { ...own, action, question, assignment, review, of, key: requestKey };
  return (
    <form id={formOf(step)} method="post" action={hrefOf('/track/act', lang)} novalidate>
      {Object.entries(hidden).map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} autocomplete="off" />,
      )}
      <Fields {...{ lang, step, typed, errors }} />
      {action === 'supplement' && typed.tray && <FilesFrame tray={typed.tray} lang={lang} />}
      {prover && <Prover lang={lang} script={prover} />}
      <button type="submit" class={action === 'withdraw' || action === 'revoke-consent' ? undefined : 'main'}>
        {words[lang].steps[nameOf(step)].send}
      </button>
    </form>
  );
}

type FieldsProps = Required<Pick<StepFormProps, 'lang' | 'step'>> & {
  readonly typed: TypedStep;
  readonly errors: readonly FormError[];
};

function Fields(props: FieldsProps): VNode {
  const { action } = props.step;
  const w = words[props.lang];
  if (isTaking(action)) return <p class="hint">{w.taking[action]}</p>;
  if (action === 'revoke-consent') return <p class="hint">{w.revoking}</p>;
  const label = fieldName(textField[action], props.lang);
  if (action === 'withdraw')
    return (
      <>
        <Words {...props} label={w.optional(label)} rows={2} />
        <Sure {...props} />
      </>
    );
  if (action !== 'rate') return <Words {...props} label={label} hint={w.steps[action].hint} rows={5} />;
  return (
    <>
      <Grades {...props} />
      <Words {...props} label={w.optional(label)} rows={2} />
    </>
  );
}

function Words(props: FieldsProps & { label: string; hint?: string | undefined; rows: number }): VNode {
  const { step, typed, errors, label, hint, rows } = props;
  return (
    <Field path={`${formOf(step)}/text`} {...{ label, hint, errors }}>
      {(ties) => <textarea {...ties} name="text" rows={rows} value={typed.text} />}
    </Field>
  );
}

/** 满意 · 基本满意 · 不满意: none is chosen beforehand, and the order says nothing. */
function Grades({ lang, step, typed, errors }: FieldsProps): VNode {
  const w = words[lang];
  const form = formOf(step);
  const wrong = errors.find(({ path }) => path === `${form}/grade`);
  return (
    <fieldset class={wrong ? 'field wrong' : 'field'} aria-describedby={wrong && `${form}-grade-error`}>
      <legend>{w.rated[step.of ?? 'office']}</legend>
      <p class="hint">{w.once}</p>
      {wrong && (
        <p class="error" id={`${form}-grade-error`}>
          {wrong.text}
        </p>
      )}
      {grades.map((grade, i) => (
        <label class="pick">
          <input
            type="radio"
            id={i === 0 ? `${form}-grade` : undefined}
            name="grade"
            value={grade}
            checked={typed.grade === grade}
          />
          <span class="grade">{gradeNames[lang][grade]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Sure({ lang, step, typed, errors }: FieldsProps): VNode {
  const w = words[lang];
  const form = formOf(step);
  const wrong = errors.find(({ path }) => path === `${form}/sure`);
  return (
    <div class={wrong ? 'field wrong' : 'field'}>
      <p id={`${form}-meaning`}>{w.meaning}</p>
      {wrong && (
        <p class="error" id={`${form}-error`}>
          {wrong.text}
        </p>
      )}
      <label class="pick">
        <input
          type="checkbox"
          id={`${form}-sure`}
          name="sure"
          value="yes"
          checked={typed.sure}
          aria-describedby={`${form}-meaning${wrong ? ` ${form}-error` : ''}`}
          aria-invalid={wrong && 'true'}
        />
        {w.sure}
      </label>
    </div>
  );
}
