import type { CaseView } from '../api/operations.ts';
import type { Step } from '../case/step.ts';
import type { Desk } from '../shell/desk.ts';
import type { Field, LabelName } from './fields.ts';
import { type Filled, nameIn, saysSo } from './filled.ts';

/** Where fields are put: for which step of which case, and inside which other field. */
export interface Place {
  readonly desk: Desk;
  readonly file: CaseView;
  readonly step: Step;
  readonly within: string;
}

export function nameOf({ within }: Place, { name }: Field): string {
  return nameIn(within, name);
}

/** What a field is called, and what helps to fill it in. */
export function labelOf({ desk: { words } }: Place, asked: Field): { readonly label: string; readonly hint?: string } {
  const name = asked.label ?? asked.name;
  const label = words.labels[name as LabelName];
  const hint = words.hints[name as LabelName];
  return { label: asked.optional ? label + words.forms.optional : label, ...(hint && { hint }) };
}

/** Whether a field is asked for, as the form is filled in now. */
export function isAsked({ within }: Place, { when }: Field, filled: Filled): boolean {
  return !when || saysSo(filled, nameIn(within, when.field), when.is);
}
