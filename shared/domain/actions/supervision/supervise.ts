import { type Case, isOverdue } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import type { Day } from '../../day.ts';
import { dueDate } from '../../due.ts';
import type { Happening } from '../../events.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import { type NoticeId, nth, type OfficeId } from '../../ids.ts';
import { groundOf } from '../../ladder.ts';
import type { Rung } from '../../policy.ts';
import { refuse } from '../../refusal.ts';
import { reviewBodyOf, supervisorOf } from '../../superiors.ts';
import { isBehindWall } from '../../wall.ts';
import { jointRefused } from './joint.ts';

/** A supervisor turns to a unit that has the case in hand (Art. 40(1)). */
export function superviseFacts(matter: Case, command: Command<'supervise'>, context: Context): Outcome {
  const { office: unit, answerBy, demand } = command;
  if (!context.offices.has(unit)) return refuse('unknown-unit', { unit });
  if (isBehindWall(context.offices, matter.accused, unit)) return refuse('accused-unit', { unit });
  const inHand =
    unit === matter.office ||
    matter.assignments.some(({ office }) => office === unit) ||
    matter.reviews.some(({ body }) => body === unit);
  if (!inHand) return refuse('not-in-hand', { unit });
  if (answerBy && answerBy <= context.today) return refuse('answer-date-past', { today: context.today });
  const refused = jointRefused(matter, command, watcherOf(matter, unit, context), context);
  if (refused) return refused;
  const notice = noticeOf(matter, { ...command, ...overdueOf(matter, command, context) }, context);
  return demand ? noted(matter, demand, context, notice) : { events: [{ ...stamp(context), ...notice }] };
}

interface About
  extends Pick<Supervised, 'office' | 'ground'>,
    Partial<Pick<Supervised, 'clock' | 'way' | 'jointWith'>> {
  readonly answerBy?: Day;
}
type Supervised = Happening<'supervised'>;

/** What the unit is late with, where it is supervised for that: the letter says which day it was, and how long ago. */
function overdueOf(matter: Case, { office: unit, ground }: About, { today }: Context): Pick<Supervised, 'clock'> {
  const late = matter.clocks
    .filter((each) => each.office === unit && each.sweepOn && isOverdue(each, today) && groundOf(each.kind) === ground)
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  return late[0] ? { clock: late[0].id } : {};
}

/** The supervision notice 督办函: whom it concerns, why, and by when the unit must answer in writing. */
export function noticeOf(matter: Case, about: About, context: Context, rung?: Rung['rung']): Supervised {
  return {
    ...{ type: 'supervised', notice: nth<NoticeId>(matter.notices.length) },
    ...{ office: about.office, supervisor: watcherOf(matter, about.office, context, rung), ground: about.ground },
    way: about.way ?? 'written',
    ...(about.jointWith?.length && { jointWith: about.jointWith }),
    ...(about.clock && { clock: about.clock }),
    answerBy: about.answerBy ?? answerDay(context),
  };
}

/** The petition office; on the top rung, the body above it, so that a leader sees to it (Art. 18(2), 38(2)). */
function watcherOf(matter: Case, unit: OfficeId, { offices }: Context, rung?: Rung['rung']): OfficeId {
  const tree = { offices, accused: matter.accused };
  const supervisor = supervisorOf(tree, unit, matter.office);
  return rung === 'leader' ? (reviewBodyOf(tree, supervisor) ?? supervisor) : supervisor;
}

/** The day by which a notice is answered where nobody names one. */
export function answerDay({ today, policy, calendar }: Context): Day {
  return dueDate(calendar, today, policy.clocks['supervision-reply'].period).due;
}
