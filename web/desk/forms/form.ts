import type { StaffAction } from '../../../shared/schema/commands.ts';
import type { Step } from '../action.ts';
import type { CaseFile, Desk } from '../context.ts';
import { el } from '../el.ts';
import type { Part } from './part.ts';
import { group, saysSo } from './parts.ts';
import { formTable } from './table.ts';

/** What a person fills in to take a step, and what is sent of it. */
export function formOf(desk: Desk, file: CaseFile, step: Step): Part {
  const { action, ...about } = step;
  const { node, value } = group({ desk, file, step, within: '' }, formTable[action]);
  const intro = desk.words.intros[action];
  return {
    node: el('div', {}, intro && el('p', {}, intro), node),
    value: (filled) => ({ ...about, ...value(filled) }),
  };
}

/** Shows the fields that are asked for as the form is filled in now. */
export function showAskedFor(form: HTMLFormElement): void {
  const filled = new FormData(form);
  for (const part of form.querySelectorAll<HTMLElement>('[data-when]')) {
    const { when = '', is = '' } = part.dataset;
    part.hidden = !saysSo(filled, when, is.split(' '));
  }
}

export function hasForm(action: string): action is StaffAction {
  return Object.hasOwn(formTable, action);
}
