import type { Case } from '../domain/case.ts';
import type { OfficeId } from '../domain/ids.ts';
import type { Message } from '../domain/message.ts';
import type { Offices } from '../domain/office.ts';
import { overseers } from '../domain/readings.ts';
import { hasSteppedAside } from '../domain/visibility.ts';
import { isAccused, isBehindWall } from '../domain/wall.ts';
import type { Reached } from '../ports/reach-book.ts';

type Notice = Extract<Message, { queue: 'notices' }>;

/** The name under which it is recorded what somebody was sent. */
export function nameOf({ office, staff }: Reached): string {
  return staff ? `${office}/${staff.id}` : office;
}

/**
 * Whom of an office a notice goes to: the office itself, and each of its staff whom it is for and who wants it. The wall
 * of Art. 30(3) is looked at again: the unit tree may have changed since the notice was written.
 */
export function recipientsOf(
  notice: Notice,
  office: OfficeId,
  matter: Case,
  offices: Offices,
  book: readonly Reached[],
): Reached[] {
  const own = book.find(({ staff }) => !staff) ?? usualReach(office, offices);
  const people = book.filter(({ staff }) => staff);
  return [own, ...people].filter(
    (each) => each.channels.length > 0 && wants(each, notice) && mayKnow(each, matter, offices),
  );
}

/** The mailbox of the office, in both languages. */
export function usualReach(office: OfficeId, offices: Offices): Reached {
  const to = offices.get(office)?.email;
  return { office, channels: to ? [{ via: 'email', to }] : [] };
}

function wants({ kinds, staff }: Reached, { topic, rung }: Notice): boolean {
  if (kinds && !kinds.includes(topic)) return false;
  // What has climbed is for those who answer for the unit.
  if (!staff || !rung || rung === 'handler') return true;
  return staff.roles.some((role) => overseers.includes(role));
}

/** Whether nothing of the case accuses them, and they have not stepped aside from it (Art. 28(3), 30(3)). */
export function mayKnow({ office, staff }: Reached, matter: Case, offices: Offices): boolean {
  if (!staff) return !isBehindWall(offices, matter.accused, office);
  const actor = { kind: 'staff', id: staff.id, office, roles: staff.roles } as const;
  return !isAccused(offices, matter, actor) && !hasSteppedAside(matter, actor);
}

/** Whether nobody is to be disturbed at this time of day; the hours may go over midnight. */
export function isQuiet({ quiet }: Reached, timeOfDay: string): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  return from <= to ? timeOfDay >= from && timeOfDay < to : timeOfDay >= from || timeOfDay < to;
}
