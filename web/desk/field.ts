import { el } from './el.ts';

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
export function choices(type: 'radio' | 'checkbox', name: string, legend: string, all: readonly Choice[]): HTMLElement {
  return el(
    'fieldset',
    { class: 'field' },
    el('legend', {}, legend),
    el('p', { class: 'error', 'data-of': name }),
    el(
      'div',
      { class: 'options' },
      all.map(([value, label]) => el('label', { class: 'option' }, el('input', { type, name, value }), label)),
    ),
  );
}

/** Shows what is wrong with the fields it names, and gives back what no field can show. */
export function showErrors(
  form: HTMLFormElement,
  errors: readonly { readonly pointer: string; readonly detail: string }[],
): string[] {
  for (const place of form.querySelectorAll('[data-of]')) place.textContent = '';
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  return errors.flatMap(({ pointer, detail }) => {
    const name = pointer.slice(1);
    const place = form.querySelector(`[data-of="${CSS.escape(name)}"]`);
    if (!place) return [detail];
    place.textContent = detail;
    form.querySelector(`[name="${CSS.escape(name)}"]`)?.setAttribute('aria-invalid', 'true');
    return [];
  });
}
