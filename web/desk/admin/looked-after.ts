import { isWithin, type Offices, seatOf } from '../../../shared/domain/office.ts';
import { upkeepRefused } from '../../../shared/domain/upkeep.ts';
import type { Unit } from '../api/named.ts';
import type { Desk } from '../shell/desk.ts';

type Here = Pick<Desk, 'me' | 'units'>;

const officesOf = ({ units }: Here): Offices => new Map(units.map((unit) => [unit.id, unit]));

/** Whether the law is this administrator's to change; the server asks the same. */
export function mayChangeLaw(here: Here): boolean {
  const { id, roles, office } = here.me;
  return upkeepRefused('law', { kind: 'staff', id, roles, office: office.id }, officesOf(here)) === undefined;
}

/** The units that somebody looks after or looks over: their own and those below. */
export function unitsLookedAfter(here: Here): readonly Unit[] {
  const offices = officesOf(here);
  const seat = seatOf(offices, here.me.office.id);
  return here.units.filter(({ id }) => isWithin(offices, id, seat));
}
