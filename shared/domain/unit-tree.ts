import type { Day } from './day.ts';
import type { OfficeId } from './ids.ts';
import { isWithin, type Office, type Offices, successorOf } from './office.ts';
import { type Refusal, refuse } from './refusal.ts';

type Refused = { readonly refusal: Refusal } | undefined;

/** Why a unit cannot stand in the tree like this: new, or in the place of what it was. */
export function unitMisplaced(offices: Offices, unit: Office): Refused {
  const { id, parent, kind, prefix, mark } = unit;
  if (offices.get(id)?.closed) return refuse('unit-closed', { unit: id });
  if (parent) {
    const above = offices.get(parent);
    if (!above) return refuse('unknown-unit', { unit: parent });
    // A unit made its own ancestor would stand nowhere.
    if (isWithin(offices, parent, id)) return refuse('own-ancestor', { unit: parent });
    if (above.closed) return closedRefusal(offices, parent);
  }
  if (kind === 'petition-office' && !prefix) return refuse('prefix-needed');
  const others = [...offices.values()].filter((each) => each.id !== id);
  const holder = others.find((each) => prefix && each.prefix === prefix);
  if (holder) return refuse('prefix-taken', { unit: holder.id });
  const marked = others.find((each) => mark && each.mark === mark);
  return marked && refuse('mark-taken', { unit: marked.id });
}

/**
 * Why a unit cannot be closed: its matters go to whoever carries on its powers (Art. 24(2)), who must work, and keep a
 * register where it did; what stands under it is moved first.
 */
export function closingRefused(offices: Offices, unit: Office, successor: OfficeId, on: Day, today: Day): Refused {
  if (unit.closed) return closedRefusal(offices, unit.id);
  const heir = offices.get(successor);
  if (!heir) return refuse('unknown-unit', { unit: successor });
  if (heir.closed) return closedRefusal(offices, successor);
  if (successor === unit.id) return refuse('own-successor');
  if (unit.prefix && !heir.prefix) return refuse('not-a-petition-office', { office: successor });
  if (on > today) return refuse('closed-in-future', { today });
  const below = [...offices.values()].find(({ parent, closed }) => parent === unit.id && !closed);
  return below && refuse('units-below', { unit: below.id });
}

function closedRefusal(offices: Offices, unit: OfficeId): Refused {
  const successor = successorOf(offices, unit);
  return refuse('unit-closed', { unit, ...(successor && { successor }) });
}
