import type { Failure } from './api.ts';
import { el } from './el.ts';
import type { Words } from './words.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

let fields = 0;

/** A label, a hint, room for what is wrong, and the control. `name` is where its value goes in the request. */
export function field(name: string, label: string, control: Control, hint?: string): HTMLElement {
  fields += 1;
  const id = `field-${fields}`;
  control.id = id;
  control.name = name;
  control.setAttribute('aria-describedby', hint ? `${id}-hint ${id}-error` : `${id}-error`);
  return el(
    'div',
    { class: 'field' },
    el('label', { for: id }, label),
    hint && el('p', { class: 'hint', id: `${id}-hint` }, hint),
    el('p', { class: 'error', id: `${id}-error`, 'data-of': name }),
    control,
  );
}

export function textArea(rows: number): HTMLTextAreaElement {
  return el('textarea', { rows });
}

export type Choice = readonly [value: string, label: string];

export function select(choices: readonly Choice[], chosen?: string): HTMLSelectElement {
  return el(
    'select',
    {},
    choices.map((choice) => option(choice, chosen)),
  );
}

export function option([value, label]: Choice, chosen?: string): HTMLOptionElement {
  return el('option', { value, selected: value === chosen }, label);
}

/** Choices that are all seen at once: one of them, or as many as apply. */
export function choices(
  type: 'radio' | 'checkbox',
  name: string,
  legend: string,
  all: readonly Choice[],
  chosen?: string,
): HTMLElement {
  return el(
    'fieldset',
    { class: 'field' },
    el('legend', {}, legend),
    el('p', { class: 'error', 'data-of': name }),
    el(
      'div',
      { class: 'options' },
      all.map(([value, label]) =>
        el('label', { class: 'option' }, el('input', { type, name, value, checked: value === chosen }), label),
      ),
    ),
  );
}

export function textIn(filled: FormData, name: string): string {
  return String(filled.get(name) ?? '');
}

type Wrong = NonNullable<Failure['errors']>[number];

/** Shows what is wrong with the fields it names, as they are called here, and gives back what no field can show. */
export function showErrors(form: HTMLFormElement, errors: readonly Wrong[], { wrong }: Words): string[] {
  for (const place of form.querySelectorAll('[data-of]')) place.textContent = '';
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  return errors.flatMap(({ pointer, code, detail }) => {
    const name = namesAbove(pointer.slice(1)).find((each) => form.querySelector(placeOf(each)));
    if (name === undefined) return [detail];
    const place = form.querySelector(placeOf(name));
    const label = place?.parentElement?.querySelector('label, legend')?.textContent;
    if (place) place.textContent = (label && wrong[code]?.(label)) || detail;
    form.querySelector(`[name="${CSS.escape(name)}"]`)?.setAttribute('aria-invalid', 'true');
    return [];
  });
}

const placeOf = (name: string) => `[data-of="${CSS.escape(name)}"]`;

/** `to/0/office`, `to/0`, `to`: what is asked as one is wrong as one. */
function namesAbove(name: string): string[] {
  const parts = name.split('/');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
}
