import { upkeepRefused } from '../../../shared/domain/upkeep.ts';
import type { Desk } from '../shell/desk.ts';

/** Whether the law is this administrator's to change; the server asks the same. */
export function mayChangeLaw({ me, units }: Pick<Desk, 'me' | 'units'>): boolean {
  const offices = new Map(units.map((unit) => [unit.id, unit]));
  const { id, roles, office } = me;
  return upkeepRefused('law', { kind: 'staff', id, roles, office: office.id }, offices) === undefined;
}
