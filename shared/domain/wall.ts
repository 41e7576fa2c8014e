import type { Actor } from './actor.ts';
import type { Accused, Case } from './case.ts';
import type { OfficeId } from './ids.ts';
import { isWithin, type Offices } from './office.ts';

/**
 * The wall of Art. 30(3) and 46(5): an accusation never reaches the accused unit, a unit under it, or the accused
 * person. What cannot be known of the unit tree stands behind the wall as well.
 */
export function isBehindWall(offices: Offices, accused: readonly Accused[], office: OfficeId): boolean {
  return accused.length > 0 && (!offices.has(office) || accused.some(({ unit }) => isWithin(offices, office, unit)));
}

/** Whether the person is accused, or works for a unit that is. */
export function isAccused(offices: Offices, { accused }: Pick<Case, 'accused'>, actor: Actor): boolean {
  if (actor.kind !== 'staff') return false;
  return accused.some(({ person }) => person === actor.id) || isBehindWall(offices, accused, actor.office);
}
