import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { Context } from '../context.ts';
import { dueDate } from '../due.ts';
import type { Supervised } from '../events.ts';
import type { Facts } from '../facts.ts';
import { type NoticeId, nth } from '../ids.ts';
import { supervisorOf } from '../office.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A supervisor writes to a unit that has the case in hand (Art. 40(1)). */
export function superviseFacts(
  matter: Case,
  command: Command<'supervise'>,
  context: Context,
): Facts | { refusal: Refusal } {
  const { office: unit } = command;
  if (!context.offices.has(unit)) return refuse('unknown-unit', { unit });
  const inHand = unit === matter.office || matter.assignments.some(({ office }) => office === unit);
  if (!inHand) return refuse('not-in-hand', { unit });
  return { events: [noticeOf(matter, command, context)] };
}

/** The supervision notice 督办函: whom it concerns, why, and by when the unit must answer in writing. */
export function noticeOf(
  matter: Case,
  about: Pick<Supervised, 'office' | 'ground'> & Partial<Pick<Supervised, 'clock' | 'demand'>>,
  { now: at, today: on, actor, policy, calendar, offices }: Context,
): Supervised {
  return {
    ...{ type: 'supervised', at, on, actor, notice: nth<NoticeId>(matter.notices.length) },
    ...{ office: about.office, supervisor: supervisorOf(offices, about.office, matter.office), ground: about.ground },
    ...(about.clock && { clock: about.clock }),
    ...(about.demand && { demand: about.demand }),
    answerBy: dueDate(calendar, on, policy.clocks['supervision-reply'].period).due,
  };
}
