import { randomUUID } from 'node:crypto';
import { dayOf } from '../../shared/cases/time.ts';
import type { Instant } from '../../shared/domain/day.ts';
import { isWithin, type Offices, seatOf } from '../../shared/domain/office.ts';
import type { Refusal, RefusalCode } from '../../shared/domain/refusal.ts';
import { mayReadUpkeep, type Upkeep, upkeepRefused } from '../../shared/domain/upkeep.ts';
import type { ApiEvent } from '../../shared/http/api.ts';
import type { Cursors } from '../../shared/http/cursor.ts';
import { expectedVersion } from '../../shared/http/input.ts';
import { httpProblem, refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { AdminBook, AdminChange, Versioned, Write } from '../../shared/ports/admin-book.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { LawBook } from '../../shared/ports/law-book.ts';

export interface AdminDeps {
  readonly directory: Pick<Directory, 'staff'>;
  readonly admin: AdminBook;
  readonly lawBook: Pick<LawBook, 'calendar' | 'policy'>;
  readonly cursors: Cursors;
  readonly timeZone: string;
  /** Whether the office has a gateway for them. */
  readonly textMessages: boolean;
  readonly now: () => Instant;
}

/** Who asks, and the units as they are now: what an administrator decides by is not a minute old. */
export async function inOffice(event: ApiEvent, deps: AdminDeps) {
  const [{ name: _, ...actor }, units] = await Promise.all([signedIn(event, deps.directory), deps.admin.units()]);
  const offices: Offices = new Map(units.map(({ value }) => [value.id, value]));
  return { actor, units, offices, today: dayOf(deps.now(), deps.timeZone) };
}

type InOffice = Awaited<ReturnType<typeof inOffice>>;

/** The same for whoever may read this part, and which units it is of: their own and those below. */
export async function readingIn(event: ApiEvent, what: Upkeep, deps: AdminDeps) {
  const here = await inOffice(event, deps);
  if (!mayReadUpkeep(what, here.actor)) throw httpProblem(403, 'not-your-role');
  const seat = seatOf(here.offices, here.actor.office);
  return { ...here, isTheirs: (unit: InOffice['actor']['office']) => isWithin(here.offices, unit, seat) };
}

/** Whether the person looks after this part of that unit; of the law, of all of it. */
export function insistTheirs(what: Upkeep, { actor, offices }: InOffice, unit?: InOffice['actor']['office']): void {
  insist(upkeepRefused(what, actor, offices, unit), offices);
}

/** `offices`: by whose names the sentence calls units. */
export function insist(refused: { readonly refusal: Refusal } | undefined, offices: Offices): void {
  if (refused) throw refusedBy(refused.refusal, {}, offices);
}

/** The version that the change is made from; another than the one in force is refused. */
export function seenIn<T>(event: ApiEvent, current: Versioned<T>): number {
  const expected = expectedVersion(event);
  if (expected !== undefined && expected !== current.version) throw changedSince(current.version);
  return current.version;
}

function changedSince(version: number) {
  return refusedBy({ code: 'changed-since', facts: { version } });
}

/** Writes a change with its record. `taken`: what it is called when something new is there already. */
export async function written(
  write: Write,
  said: Pick<AdminChange, 'kind' | 'about' | 'before' | 'after'>,
  { actor }: InOffice,
  deps: AdminDeps,
  taken: RefusalCode = 'changed-since',
): Promise<Instant> {
  const at = deps.now();
  const change: AdminChange = { id: randomUUID(), at, by: actor.id, office: actor.office, ...said };
  const done = await deps.admin.write(write, change);
  if (done === 'written') return at;
  if (write.seen === undefined) throw refusedBy({ code: taken, facts: { unit: said.about, version: 1 } });
  throw changedSince(typeof write.seen === 'number' ? write.seen + 1 : 1);
}
