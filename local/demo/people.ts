import type { Actor, Role } from '../../shared/domain/actor.ts';
import type { OfficeId, StaffId } from '../../shared/domain/ids.ts';
import type { Staff } from '../../shared/ports/directory.ts';

export type PersonOf = (office: OfficeId, role: Role) => Actor;

/** Who of an office did something in the past: one of the demo's staff, or else somebody nobody can sign in as. */
export function peopleOf(staff: readonly Staff[], order: number): PersonOf {
  return (office, role) => {
    const fitting = staff.filter((person) => person.office === office && person.roles.includes(role));
    const found = fitting[order % fitting.length];
    if (found) return { kind: 'staff', id: found.id, office, roles: found.roles };
    return { kind: 'staff', id: `${office}-${role}` as StaffId, office, roles: [role] };
  };
}
