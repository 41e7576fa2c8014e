import type { Actor, Role } from './actor.ts';

/** What can be read of a case, besides what can be done to it. */
export type Reading = 'case' | 'citizen' | 'accesses';

/**
 * `holder`: the petition office that holds the case. `concerned`: every office that has to do with it. `in-hand`: a unit
 * that has it in hand or reviews it. `above`: an office that has a concerned one under it.
 */
export type ReadingRelation = 'holder' | 'concerned' | 'in-hand' | 'above' | 'anywhere';

interface ReadingRow {
  readonly who: readonly {
    readonly roles: readonly Role[];
    readonly of: ReadingRelation;
  }[];
  readonly source: string;
}

/** Those who deal with matters. Who looks after the system, or looks over it, has no case by that. */
const working: readonly Role[] = ['registrar', 'handler', 'head', 'supervisor'];

/** Those who look over the units below their office, and see their board (Art. 39, 40). */
export const overseers: readonly Role[] = ['head', 'supervisor'];

/** The other half of the table: `transitions` says who may act, this who may read. */
export const readings: Readonly<Record<Reading, ReadingRow>> = {
  case: {
    who: [
      { roles: working, of: 'concerned' },
      { roles: overseers, of: 'above' },
      { roles: ['auditor'], of: 'anywhere' },
    ],
    source: 'Art. 21, 40, 43',
  },
  /** Who the citizen is, unmasked; each reading is recorded with its reason. */
  citizen: {
    who: [
      { roles: ['registrar', 'supervisor'], of: 'holder' },
      { roles: ['registrar', 'handler', 'head'], of: 'in-hand' },
    ],
    source: 'Art. 30(1), 46(5)',
  },
  accesses: { who: [{ roles: ['auditor'], of: 'anywhere' }], source: 'Art. 46' },
};

export function looksOver({ roles }: Extract<Actor, { kind: 'staff' }>): boolean {
  return roles.some((role) => overseers.includes(role));
}

export function worksOnCases({ roles }: Extract<Actor, { kind: 'staff' }>): boolean {
  return roles.some((role) => working.includes(role));
}
