import { remainingRequests } from '../case/papers.ts';
import { accusedRows } from './accused-rows.ts';
import type { Field } from './fields.ts';
import { labelOf, nameOf, type Place } from './place.ts';
import { formTable, partsTable } from './table.ts';

/** What every field of a step's form is called, by its name. */
export function labelsOf(place: Place): ReadonlyMap<string, string> {
  return new Map(group(place, formTable[place.step.action]));
}

function group(place: Place, fields: readonly Field[]): (readonly [string, string])[] {
  return fields.flatMap((field) => {
    const name = nameOf(place, field);
    const own = [name, labelOf(place, field).label] as const;
    switch (field.kind) {
      case 'opinions':
        return remainingRequests(place.file).flatMap((_, i) =>
          group({ ...place, within: `${name}/${i}` }, partsTable.opinions),
        );
      case 'service':
        return group({ ...place, within: name }, partsTable.service);
      case 'accused':
        return [own, ...accusedRows(place, field).flatMap((row) => group(row, partsTable.accused))];
      default:
        return [own];
    }
  });
}
