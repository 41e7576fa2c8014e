import { createHash } from 'node:crypto';
import type { Actor } from '../domain/actor.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { Context } from '../domain/context.ts';
import type { Instant } from '../domain/day.ts';
import type { Offices } from '../domain/office.ts';
import type { Policy } from '../domain/policy.ts';
import { dayOf } from './time.ts';

/** The law in force and the unit tree, which every decision of a process shares. */
export interface Jurisdiction {
  readonly calendar: Calendar;
  readonly policy: Policy;
  readonly timeZone: string;
  readonly offices: () => Promise<Offices>;
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
  const { calendar, policy, timeZone } = jurisdiction;
  const offices = await jurisdiction.offices();
  return { now, today: dayOf(now, timeZone), calendar, policy, offices, actor, digest: sha256 };
}
