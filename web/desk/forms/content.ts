import { remainingRequests } from '../case/papers.ts';
import { accusedRows } from './accused-rows.ts';
import type { Field } from './fields.ts';
import { type Filled, textIn } from './filled.ts';
import { isAsked, nameOf, type Place } from './place.ts';
import { formTable, partsTable } from './table.ts';

type Content = Readonly<Record<string, unknown>>;

/** What is sent of a step's form as it is filled in: its fields, and what the step itself says. */
export function contentOf(place: Place, filled: Filled): Content {
  const { action, ...about } = place.step;
  return { ...about, ...group(place, formTable[action], filled) };
}

/** Fields that are sent as one object: those that are asked for now, without what was left out. */
function group(place: Place, fields: readonly Field[], filled: Filled): Content {
  return Object.fromEntries(
    fields
      .filter((field) => isAsked(place, field, filled))
      .map((field) => ({ field, value: contentIn(place, field, filled) }))
      .filter(({ field, value }) => value !== undefined && !(field.optional && value === ''))
      .map(({ field, value }) => [field.name, value]),
  );
}

function contentIn(place: Place, field: Field, filled: Filled): unknown {
  const name = nameOf(place, field);
  const text = textIn(filled, name);
  switch (field.kind) {
    case 'days':
      return text ? Number(text) : undefined;
    case 'case-number':
      // Copied from a letter or a screen, in whatever case.
      return text.trim().toUpperCase();
    case 'choice':
      return filled[name]?.[0];
    case 'yes-no':
      return text ? text === 'yes' : undefined;
    case 'requests':
      return (filled[name] ?? []).map(Number);
    case 'partners':
      return filled[name] ?? [];
    case 'units':
      return unitsIn(name, filled);
    case 'opinions':
      return remainingRequests(place.file).map((_, i) =>
        group({ ...place, within: `${name}/${i}` }, partsTable.opinions, filled),
      );
    case 'accused':
      // A row without a unit is nobody.
      return accusedRows(place, field)
        .map((row) => group(row, partsTable.accused, filled))
        .filter(({ unit }) => unit !== undefined);
    case 'service':
      return group({ ...place, within: name }, partsTable.service, filled);
    default:
      return text;
  }
}

export const helpersName = (name: string): string => `${name}/helps`;
export const shareName = (name: string, office: string): string => `${name}/share/${office}`;

/** One lead unit 主办 and any co-units 协办, each with what it answers for. */
function unitsIn(name: string, filled: Filled): Content[] {
  const leading = textIn(filled, name);
  const given = (office: string, lead: boolean) => ({ office, lead, share: textIn(filled, shareName(name, office)) });
  const helping = (filled[helpersName(name)] ?? []).filter((each) => each !== leading);
  return [...(leading ? [given(leading, true)] : []), ...helping.map((each) => given(each, false))];
}
