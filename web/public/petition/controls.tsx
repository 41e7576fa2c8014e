import type { ComponentChildren, VNode } from 'preact';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { Field, type FormError, idOf } from '../field.tsx';

/** A unit of the directory, to choose from. */
export interface Unit {
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
}

interface ControlProps {
  readonly path: string;
  /** Under which the form sends it; the path where it is left out. */
  readonly name?: string;
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly errors: readonly FormError[];
}

interface InputAttributes {
  readonly inputmode?: 'tel' | 'email' | 'numeric';
  readonly autocomplete?: 'off' | 'name' | 'tel' | 'email' | 'street-address';
  readonly class?: 'short' | 'middle';
}

export function Input({ attributes = {}, ...props }: ControlProps & { attributes?: InputAttributes }): VNode {
  const { path, name = path, label, hint, value, errors } = props;
  return (
    <Field {...{ path, label, hint, errors }}>
      {(ties) => <input type="text" {...ties} name={name} value={value} {...attributes} />}
    </Field>
  );
}

export function Area({ rows, autofocus, ...props }: ControlProps & { rows: number; autofocus?: boolean }): VNode {
  const { path, name = path, label, hint, value, errors } = props;
  return (
    <Field {...{ path, label, hint, errors }}>
      {(ties) => <textarea {...ties} name={name} rows={rows} value={value} autofocus={autofocus} />}
    </Field>
  );
}

export function UnitSelect(props: ControlProps & { units: readonly Unit[]; none: string; lang: Lang }): VNode {
  const { path, name = path, label, hint, value, errors, units, none, lang } = props;
  // What was chosen stays chosen, also when the directory cannot be read now.
  const known = units.some(({ id }) => id === value) || value === '';
  return (
    <Field {...{ path, label, hint, errors }}>
      {(ties) => (
        <select {...ties} name={name}>
          <option value="">{none}</option>
          {!known && (
            <option value={value} selected>
              {value}
            </option>
          )}
          {units.map(({ id, name: names }) => (
            <option value={id} selected={id === value}>
              {names[lang]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ChoicesProps {
  readonly path: string;
  readonly legend: ComponentChildren;
  readonly hint?: string | undefined;
  readonly chosen: string;
  readonly errors: readonly FormError[];
  readonly choices: Readonly<Record<string, { readonly name: string; readonly hint?: string }>>;
}

/** One of several, none chosen beforehand; each says what it means. */
export function Choices({ path, legend, hint, chosen, errors, choices }: ChoicesProps): VNode {
  const id = idOf(path);
  const wrong = errors.find((error) => error.path === path);
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class={wrong ? 'field wrong' : 'field'} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {wrong.text}
        </p>
      )}
      {Object.entries(choices).map(([value, choice], i) => {
        const own = i === 0 ? id : `${id}-${value}`;
        return (
          <div class="option">
            <input
              type="radio"
              id={own}
              name={path}
              value={value}
              checked={value === chosen}
              aria-describedby={choice.hint && `${own}-means`}
            />
            <label for={own}>{choice.name}</label>
            {choice.hint && (
              <p class="hint" id={`${own}-means`}>
                {choice.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
