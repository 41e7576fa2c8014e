import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import type { Day } from '../../day.ts';
import { dueDate } from '../../due.ts';
import type { Happening } from '../../events.ts';
import { noted, type Outcome, stamp } from '../../facts.ts';
import { type NoticeId, nth } from '../../ids.ts';
import { refuse } from '../../refusal.ts';
import { supervisorOf } from '../../superiors.ts';
import { isBehindWall } from '../../wall.ts';

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
  const notice = noticeOf(matter, command, context);
  return demand ? noted(matter, demand, context, notice) : { events: [{ ...stamp(context), ...notice }] };
}

interface About extends Pick<Supervised, 'office' | 'ground'>, Partial<Pick<Supervised, 'clock' | 'way'>> {
  readonly answerBy?: Day;
}
type Supervised = Happening<'supervised'>;

/** The supervision notice 督办函: whom it concerns, why, and by when the unit must answer in writing. */
export function noticeOf(matter: Case, about: About, { today, policy, calendar, offices }: Context): Supervised {
  const tree = { offices, accused: matter.accused };
  return {
    ...{ type: 'supervised', notice: nth<NoticeId>(matter.notices.length) },
    ...{ office: about.office, supervisor: supervisorOf(tree, about.office, matter.office), ground: about.ground },
    way: about.way ?? 'written',
    ...(about.clock && { clock: about.clock }),
    answerBy: about.answerBy ?? dueDate(calendar, today, policy.clocks['supervision-reply'].period).due,
  };
}
