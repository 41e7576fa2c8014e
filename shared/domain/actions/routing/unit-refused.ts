import { type Case, isInHand } from '../../case.ts';
import type { Context } from '../../context.ts';
import type { OfficeId } from '../../ids.ts';
import { successorOf } from '../../office.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { isBehindWall } from '../../wall.ts';

/** Refuses a unit that cannot be given this matter; where a closed one has a successor, that is offered (Art. 24(2)). */
export function unitRefused(
  matter: Pick<Case, 'office' | 'accused'>,
  unit: OfficeId,
  { offices }: Context,
): { refusal: Refusal } | undefined {
  const office = offices.get(unit);
  if (!office) return refuse('unknown-unit', { unit });
  if (office.closed) {
    const successor = successorOf(offices, unit);
    const free = successor && !isBehindWall(offices, matter.accused, successor);
    return refuse('unit-closed', { unit, ...(free && { successor }) });
  }
  if (isBehindWall(offices, matter.accused, unit)) return refuse('accused-unit', { unit });
  if (unit === matter.office) return refuse('own-unit');
  return undefined;
}

/** Refuses a unit that has this matter in hand already. */
export function inHandRefused({ assignments }: Case, unit: OfficeId): { refusal: Refusal } | undefined {
  const inHand = assignments.some((each) => each.office === unit && isInHand(each));
  return inHand ? refuse('unit-has-it', { unit }) : undefined;
}
