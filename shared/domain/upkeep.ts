import type { Actor, Role } from './actor.ts';
import type { OfficeId } from './ids.ts';
import { isWithin, type Offices, receivingOffice, seatOf, successorOf } from './office.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What the system is kept up by; none of it is a case. */
export const upkeeps = ['units', 'staff', 'reach', 'law', 'changes'] as const;
export type Upkeep = (typeof upkeeps)[number];

type Person = Extract<Actor, { kind: 'staff' }>;
type Refused = { readonly refusal: Refusal } | undefined;

/**
 * Who looks after the system, beside the tables of transitions and readings. `scope`: an administrator keeps the units
 * and staff of their own office and below, and how they are told; the law, where the petition office at the top is theirs. What was changed is
 * for whoever looks over them, and not for them.
 */
export const upkeep: Readonly<
  Record<
    Upkeep,
    { readonly reads: readonly Role[]; readonly changes: readonly Role[]; readonly scope: 'below' | 'top' }
  >
> = {
  units: { reads: ['admin', 'auditor'], changes: ['admin'], scope: 'below' },
  staff: { reads: ['admin', 'auditor'], changes: ['admin'], scope: 'below' },
  // Where somebody is told is theirs, and of whoever looks after it for them.
  reach: { reads: ['admin'], changes: ['admin'], scope: 'below' },
  law: { reads: ['admin', 'auditor'], changes: ['admin'], scope: 'top' },
  changes: { reads: ['auditor'], changes: [], scope: 'below' },
};

export function mayReadUpkeep(what: Upkeep, { roles }: Pick<Person, 'roles'>): boolean {
  return upkeep[what].reads.some((role) => roles.includes(role));
}

/** `unit`: the one that is changed, or whose staff is. */
export function upkeepRefused(what: Upkeep, actor: Person, offices: Offices, unit?: OfficeId): Refused {
  const { changes, scope } = upkeep[what];
  if (!changes.some((role) => actor.roles.includes(role))) return refuse('not-yours');
  const seat = seatOf(offices, actor.office);
  const about = scope === 'top' ? receivingOffice(offices)?.id : unit;
  if (about && isWithin(offices, about, seat)) return undefined;
  return refuse('outside-your-units', { unit: seat });
}

/** Whether a person may be given these posts by somebody: nobody makes or changes themselves (Art. 28, 43). */
export function postsRefused(
  person: { readonly id: string; readonly posts: readonly { readonly office: OfficeId }[] },
  actor: Person,
  offices: Offices,
): Refused {
  if (person.id === actor.id) return refuse('own-record');
  for (const { office } of person.posts) {
    const unit = offices.get(office);
    if (!unit) return refuse('unknown-unit', { unit: office });
    if (unit.closed) {
      const successor = successorOf(offices, office);
      return refuse('unit-closed', { unit: office, ...(successor && { successor }) });
    }
    const refused = upkeepRefused('staff', actor, offices, office);
    if (refused) return refused;
  }
  return undefined;
}
