import { el } from '../el.ts';
import { field, textArea, textIn } from '../field.ts';
import type { Field } from './fields.ts';
import { labelOf, nameOf } from './label.ts';
import type { Part, Place } from './part.ts';

type Control = Parameters<typeof field>[2];

function part(place: Place, asked: Field, control: Control, read = (text: string): unknown => text): Part {
  const name = nameOf(place, asked);
  const { label, hint } = labelOf(place, asked);
  return { node: field(name, label, control, hint), value: (filled) => read(textIn(filled, name)) };
}

export function line(place: Place, asked: Field): Part {
  return part(place, asked, el('input', { type: 'text', value: place.given?.[asked.name] }));
}

export function textField(place: Place, asked: Field): Part {
  return part(place, asked, textArea(3));
}

export function day(place: Place, asked: Field, today = false): Part {
  return part(place, asked, el('input', { type: 'date', class: 'short', value: today && place.desk.me.today }));
}

export function days(place: Place, asked: Field): Part {
  const control = el('input', { type: 'number', class: 'short', min: 1, step: 1, inputmode: 'numeric' });
  return part(place, asked, control, (text) => (text ? Number(text) : undefined));
}

/** Copied from a letter or a screen, in whatever case. */
export function caseNumber(place: Place, asked: Field): Part {
  const control = el('input', { type: 'text', class: 'short', autocomplete: 'off', spellcheck: 'false' });
  return part(place, asked, control, (text) => text.trim().toUpperCase());
}

/** Most often it is the person at the desk. */
export function staffId(place: Place, asked: Field): Part {
  return part(place, asked, el('input', { type: 'text', class: 'short', value: place.desk.me.id }));
}
