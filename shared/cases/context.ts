import { createHash } from 'node:crypto';
import type { Actor } from '../domain/actor.ts';
import type { Context } from '../domain/context.ts';
import type { Instant } from '../domain/day.ts';
import type { Offices } from '../domain/office.ts';
import type { Law } from '../ports/law-book.ts';
import { dayOf, timeOf } from './time.ts';

/** The law in force and the unit tree, which every decision of a process shares; both may change while it runs. */
export interface Jurisdiction {
  readonly timeZone: string;
  readonly offices: () => Promise<Offices>;
  readonly law: () => Promise<Law>;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** All that a decision needs besides the serials of the documents it may put out. */
export async function contextFor(
  actor: Actor,
  now: Instant,
  jurisdiction: Jurisdiction,
): Promise<Omit<Context, 'serialOf'>> {
  const [offices, { calendar, policy }] = await Promise.all([jurisdiction.offices(), jurisdiction.law()]);
  const { timeZone } = jurisdiction;
  const local = { today: dayOf(now, timeZone), timeOfDay: timeOf(now, timeZone) };
  return { now, ...local, calendar, policy, offices, actor, digest: sha256 };
}
