import type { Case } from '../../../shared/domain/case.ts';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import { above, mayPassDown, type Offices, successorOf } from '../../../shared/domain/office.ts';
import { isBehindWall } from '../../../shared/domain/wall.ts';
import type { Unit } from '../api/named.ts';
import type { UnitsOf } from './fields.ts';

/** A unit that can be chosen: itself, or a closed one for which its successor is taken (Art. 24(2)). */
export interface Offered {
  readonly unit: Unit;
  readonly takes: OfficeId;
}

/** The units that a choice is made from; none that the matter accuses (Art. 30(3)). */
export function offeredUnits(units: readonly Unit[], of: UnitsOf, matter: Case, acting: OfficeId): Offered[] {
  const offices: Offices = new Map(units.map((unit) => [unit.id, unit]));
  const free = (id: OfficeId) => !isBehindWall(offices, matter.accused, id);
  return units.flatMap((unit) => {
    const takes = successorOf(offices, unit.id);
    const to = takes && offices.get(takes);
    return to && free(to.id) && isOf(of, to, matter, acting, offices) ? [{ unit, takes: to.id }] : [];
  });
}

function isOf(of: UnitsOf, { id, kind, parent }: Unit, matter: Case, acting: OfficeId, offices: Offices): boolean {
  switch (of) {
    case 'handlers':
      return id !== matter.office && kind !== 'government';
    case 'below':
      return kind !== 'government' && mayPassDown(offices, acting, id);
    case 'above': {
      const higher = above(offices, acting);
      const serves = kind === 'petition-office' && parent !== undefined && higher.includes(parent);
      return id !== acting && (higher.includes(id) || serves);
    }
    case 'petition-offices':
      return kind === 'petition-office' && id !== matter.office;
    case 'in-hand':
      return id === matter.office || matter.assignments.some(({ office }) => office === id);
    case 'others':
      return id !== matter.office;
    case 'all':
      return true;
  }
}
