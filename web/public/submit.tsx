import type { VNode } from 'preact';
import type { Day } from '../../shared/domain/day.ts';
import { categoryName, commonCategories } from '../../shared/i18n/categories.ts';
import { fieldName } from '../../shared/i18n/fields.ts';
import { REQUESTS_MAX } from '../../shared/schema/petition.ts';
import { Aside } from './aside.tsx';
import { ErrorSummary, Field, type FormError, Notice, type NoticeWords } from './field.tsx';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { Prover } from './prover.tsx';
import { words } from './submit-words.ts';

/** What was typed into the form, as it was typed. */
export interface TypedPetition {
  readonly title: string;
  readonly facts: string;
  readonly requests: readonly string[];
  readonly happenedOn: string;
  readonly category: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

export interface SubmitPageProps {
  /** The same for the same form, so that pressing twice brings one matter. */
  readonly key: string;
  readonly today: Day;
  readonly typed: TypedPetition;
  readonly errors?: readonly FormError[];
  readonly notice?: NoticeWords;
  /** The script that does a proof of work. */
  readonly prover: string;
  /** Somebody asked for one field more. */
  readonly oneMore?: boolean;
}

export function submitPage(frame: Frame, props: SubmitPageProps): VNode {
  const { lang } = frame;
  const { key, typed, errors = [], notice, oneMore } = props;
  const w = words[lang];
  const posted = errors.length > 0 || notice !== undefined || oneMore === true;
  const text = (path: keyof TypedPetition & string, attributes: Attributes = {}) => (
    <TextField {...{ frame, errors, path, value: String(typed[path]), attributes }} />
  );
  return (
    <Layout
      frame={frame}
      title={errors.length > 0 ? `${w.wrong}: ${w.title}` : w.title}
      otherLanguage={!posted}
      stay={{ action: '/submit', form: 'petition' }}
    >
      {notice && <Notice words={notice} />}
      <ErrorSummary title={w.wrong} errors={errors} />
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <form id="petition" method="post" action={hrefOf('/submit', lang)} novalidate>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is what Enter presses, as the first button; nobody needs to meet it */}
        <button type="submit" class="first" tabindex={-1} aria-hidden="true">
          {w.send}
        </button>
        <input type="hidden" name="key" value={key} autocomplete="off" />
        <h2>{w.parts.matter}</h2>
        {text('title', { autocomplete: 'off' })}
        <Field path="facts" label={fieldName('facts', lang)} hint={w.hints.facts} errors={errors}>
          {(ties) => <textarea {...ties} name="facts" rows={8} value={typed.facts} />}
        </Field>
        <Field path="happenedOn" label={w.optional(fieldName('happenedOn', lang))} errors={errors}>
          {(ties) => (
            <input {...ties} type="date" class="short" name="happenedOn" value={typed.happenedOn} max={props.today} />
          )}
        </Field>
        <Category frame={frame} errors={errors} chosen={typed.category} />
        <h2 id="wishes">{w.parts.wishes}</h2>
        <p>{w.wishes}</p>
        <Requests {...{ frame, errors, oneMore }} requests={typed.requests} />
        <h2>{w.parts.contact}</h2>
        <Aside>
          <p>{w.contact}</p>
        </Aside>
        {text('name', { autocomplete: 'name', class: 'middle' })}
        {text('phone', { inputmode: 'tel', autocomplete: 'tel', class: 'middle' })}
        {text('email', { inputmode: 'email', autocomplete: 'email' })}
        {text('address', { autocomplete: 'street-address' })}
        <p>{w.after}</p>
        <Prover lang={lang} script={props.prover} />
        <button type="submit" class="main">
          {w.send}
        </button>
      </form>
    </Layout>
  );
}

interface Attributes {
  readonly inputmode?: 'tel' | 'email';
  readonly autocomplete?: 'off' | 'name' | 'tel' | 'email' | 'street-address';
  readonly class?: 'middle';
}

interface Part {
  readonly frame: Frame;
  readonly errors: readonly FormError[];
}

function TextField(props: Part & { path: string; value: string; attributes: Attributes }): VNode {
  const { frame, errors, path, value, attributes } = props;
  const w = words[frame.lang];
  const label = fieldName(path, frame.lang);
  return (
    <Field path={path} label={path === 'title' ? label : w.optional(label)} hint={w.hints[path]} errors={errors}>
      {(ties) => <input type="text" {...ties} name={path} value={value} {...attributes} />}
    </Field>
  );
}

function Category({ frame: { lang }, errors, chosen }: Part & { chosen: string }): VNode {
  const w = words[lang];
  return (
    <Field path="category" label={w.optional(fieldName('category', lang))} hint={w.hints.category} errors={errors}>
      {(ties) => (
        <select {...ties} name="category">
          <option value="">{w.unsure}</option>
          {commonCategories.map((category) => (
            <option value={category} selected={category === chosen}>
              {categoryName(category, lang)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const FIELDS = 3;

function Requests({ frame: { lang }, errors, requests, oneMore }: Part & RequestsProps): VNode {
  const w = words[lang];
  const shown = [...requests, ...Array(Math.max(0, FIELDS - requests.length)).fill('')];
  return (
    <fieldset aria-labelledby="wishes">
      {shown.map((request, i) => {
        const path = `requests/${i}`;
        const label = i === 0 ? w.request(1) : w.optional(w.request(i + 1));
        return (
          <Field path={path} label={label} hint={w.hints[path]} errors={errors}>
            {(ties) => (
              <textarea
                {...ties}
                name="requests"
                rows={2}
                value={request}
                autofocus={oneMore && i === requests.length - 1}
              />
            )}
          </Field>
        );
      })}
      {shown.length < REQUESTS_MAX && (
        <button type="submit" name="more" value="1">
          {w.more}
        </button>
      )}
    </fieldset>
  );
}

interface RequestsProps {
  readonly requests: readonly string[];
  readonly oneMore: boolean | undefined;
}
