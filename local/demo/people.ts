import type { Actor, Role } from '../../shared/domain/actor.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import type { Staff } from '../../shared/ports/directory.ts';

/** Somebody of the office, in the first of these roles that anybody there has. */
export type PersonOf = (office: OfficeId, roles: readonly Role[]) => Actor;

/** Who of an office did something in the past: one of the demo's staff, not always the same. */
export function peopleOf(staff: readonly Staff[], order: number): PersonOf {
  return (office, roles) => {
    for (const role of roles) {
      const fitting = staff.filter((person) => person.office === office && person.roles.includes(role));
      const found = fitting[order % fitting.length];
      if (found) return { kind: 'staff', id: found.id, office, roles: found.roles };
    }
    throw new Error(`demo: nobody of ${office} is ${roles.join(' or ')}`);
  };
}
