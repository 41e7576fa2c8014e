import type { Field } from './fields.ts';
import { nameOf, type Place } from './place.ts';

/** A case that accuses more of them is classified again. */
const SPARE_ROWS = 2;

/** The places for those whom the matter accuses: those that are known, and some more. */
export function accusedRows(place: Place, field: Field): Place[] {
  const rows = place.file.case.accused.length + SPARE_ROWS;
  return Array.from({ length: rows }, (_, i) => ({ ...place, within: `${nameOf(place, field)}/${i}` }));
}
