import { acceptanceToServe, servable } from '../case/documents.ts';
import { accusedRows } from './accused-rows.ts';
import { draftedSuggestion } from './drafted-suggestion.ts';
import type { Field } from './fields.ts';
import { type Filled, nameIn } from './filled.ts';
import { lastDraft } from './last-draft.ts';
import { nameOf, type Place } from './place.ts';
import { formTable, partsTable } from './table.ts';

/** What stands in a form before anybody types. */
export function startOf(place: Place): Filled {
  return Object.fromEntries(group(place, formTable[place.step.action]));
}

type Entry = readonly [name: string, values: readonly string[]];

function group(place: Place, fields: readonly Field[]): Entry[] {
  return fields.flatMap((field) => entriesOf(place, field));
}

function entriesOf(place: Place, field: Field): Entry[] {
  const name = nameOf(place, field);
  const { desk, file } = place;
  const one = (value: string | undefined): Entry[] => (value === undefined ? [] : [[name, [value]]]);
  switch (field.kind) {
    case 'day':
      return one(field.today && desk.me.today);
    case 'staff':
      // Most often it is the person at the desk.
      return one(desk.me.id);
    case 'choice':
      return one(field.preset);
    case 'category':
      // The citizen's own choice stands until the registrar makes another.
      return one(file.case.category);
    case 'document': {
      const all = servable(file.case, desk.me.office.id);
      const awaited = acceptanceToServe(file.case, desk.me.office.id)?.id;
      return one(awaited ?? (all.length === 1 ? all[0]?.id : undefined));
    }
    case 'accused':
      return accusedRows(place, field).flatMap(({ within }, i) => accusedIn(within, file.case.accused[i]));
    case 'opinions':
      return (lastDraft(place)?.opinions ?? []).flatMap((opinion, i) => {
        const said = (part: 'outcome' | 'text' | 'basis'): Entry => [nameIn(`${name}/${i}`, part), [opinion[part]]];
        return [said('outcome'), said('text'), said('basis')];
      });
    case 'text':
      return one(field.name === 'found' ? lastDraft(place)?.found : draftedSuggestion(place));
    case 'service':
      return group({ ...place, within: name }, partsTable.service);
    default:
      return [];
  }
}

function accusedIn(within: string, accused: Place['file']['case']['accused'][number] | undefined): Entry[] {
  if (!accused) return [];
  const { unit, person } = accused;
  return [[nameIn(within, 'unit'), [unit]], ...(person ? [[nameIn(within, 'person'), [person]] as const] : [])];
}
