import { Select } from 'antd';
import { useLocation } from 'wouter';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import { above, isWithin, type Offices, seatOf } from '../../../shared/domain/office.ts';
import { type Desk, useDesk } from '../shell/desk.ts';
import { boardAddress, type Narrowed } from './narrowed.ts';
import { boardWords } from './words.ts';

/** Of which unit, and what is below it, a board is; without one, of all that the person's office looks over. */
export interface BoardOf {
  readonly unit?: OfficeId;
}

/** What an address asks for; a unit that is not below is left out. */
export function boardAsked({ unit }: Narrowed, desk: Pick<Desk, 'units' | 'me'>): BoardOf {
  const found = unitsBelow(desk).find(({ id }) => id === unit);
  return found ? { unit: found.id } : {};
}

/** The units that the person's office looks over, its own seat left out, each before those under it. */
function unitsBelow({ units, me }: Pick<Desk, 'units' | 'me'>) {
  const offices: Offices = new Map(units.map((unit) => [unit.id, unit]));
  const seat = seatOf(offices, me.office.id);
  const placeOf = (id: OfficeId) => [...above(offices, id).toReversed(), id].join('/');
  return units
    .filter(({ id, closed }) => id !== seat && !closed && isWithin(offices, id, seat))
    .sort((a, b) => placeOf(a.id).localeCompare(placeOf(b.id)));
}

/** Chooses the unit that the board is of. Nothing to choose where there is none below. */
export function Top({ of }: { readonly of: BoardOf }) {
  const desk = useDesk();
  const [, go] = useLocation();
  const words = boardWords[desk.lang];
  const below = unitsBelow(desk);
  if (below.length < 2) return null;
  return (
    <Select<OfficeId>
      aria-label={words.of}
      placeholder={words.ofAll}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={desk.words.forms.notFound}
      popupMatchSelectWidth={false}
      options={below.map(({ id, name }) => ({ value: id, label: name[desk.lang] }))}
      value={of.unit ?? null}
      onChange={(unit?: OfficeId) => go(boardAddress(unit ? { unit } : {}))}
    />
  );
}
