import type { Field, LabelName } from './fields.ts';
import { nameIn, type Place } from './part.ts';

export function nameOf(place: Place, { name }: Field): string {
  return nameIn(place, name);
}

/** What a field is called, and what helps to fill it in. */
export function labelOf({ desk: { words } }: Place, asked: Field): { label: string; hint?: string } {
  const name = asked.label ?? asked.name;
  const label = words.labels[name as LabelName];
  const hint = words.hints[name as LabelName];
  return { label: asked.optional ? label + words.forms.optional : label, ...(hint && { hint }) };
}
