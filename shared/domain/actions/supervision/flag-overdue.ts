import { type Case, type Clock, isOverdue } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { daysBetween } from '../../day.ts';
import type { CaseEvent } from '../../events.ts';
import { type Outcome, stamp } from '../../facts.ts';
import {
  climbsOn,
  groundOf,
  isOfficeHour,
  nextRung,
  sendsNotice,
  supervisionIn,
  waitsForHours,
  watchedOn,
} from '../../ladder.ts';
import type { Rung } from '../../policy.ts';
import { refuse } from '../../refusal.ts';
import { isBehindWall } from '../../wall.ts';
import { draftAfterEvasion } from './evasion.ts';
import { noticeOf } from './supervise.ts';

/**
 * A duty whose last day has passed climbs the ladder, one rung at a time and each rung once: it is flagged, its head is
 * told, and in the end the unit gets a notice that it must answer (Art. 40(1)). A clock that was met or moved in the
 * meantime, or whose next day has not come, is left alone.
 */
export function flagOverdueFacts(matter: Case, command: Command<'flag-overdue'>, context: Context): Outcome {
  const clock = matter.clocks.find(({ id }) => id === command.clock);
  if (!clock) return refuse('unknown-clock', { clock: command.clock });
  const { policy, today } = context;
  const rung = nextRung(policy, clock);
  const isDuty = policy.clocks[clock.kind].nature === 'duty';
  if (!isDuty || !rung || !isOverdue(clock, today) || !isItsDay(matter, clock, context))
    return refuse('not-overdue', { due: clock.due });
  if (waitsForHours(matter, clock) && !isOfficeHour(context))
    return refuse('out-of-hours', { ...supervisionIn(policy).hours });
  return { events: [...recordsOf(matter, clock, rung, context), ...afterEvasion(matter, clock, context)] };
}

/** The first flag waits for nothing but the end of the last day. */
function isItsDay(matter: Case, clock: Clock, { today }: Context): boolean {
  const day = watchedOn(matter, clock);
  return !clock.flaggedOn || (day !== undefined && day <= today);
}

/** What the first rung says of the duty, and what each rung writes. Whoever is accused meanwhile is sent no letter. */
function recordsOf(matter: Case, clock: Clock, rung: Rung, context: Context): CaseEvent[] {
  const { policy, today, offices } = context;
  const { id, kind, office, due } = clock;
  const walled = isBehindWall(offices, matter.accused, office);
  const withNotice = sendsNotice(rung, policy.clocks[kind]) && !walled;
  const nextOn = climbsOn(matter, clock, rung, context);
  const climb = { rung: rung.rung, ...(nextOn && { nextOn }) };
  const about = { office, ground: groundOf(kind), clock: id };
  return [
    ...(!withNotice || !clock.flaggedOn
      ? [
          {
            ...{ type: 'overdue-flagged' as const, ...stamp(context), clock: id, due },
            ...{ daysOver: daysBetween(due, today), ...climb },
          },
        ]
      : []),
    ...(withNotice ? [{ ...stamp(context), ...noticeOf(matter, about, context, rung.rung), ...climb }] : []),
  ];
}

/** A notice that was not answered in time is an evasion. */
function afterEvasion(matter: Case, { kind, office, flaggedOn }: Clock, context: Context): CaseEvent[] {
  return kind === 'supervision-reply' && !flaggedOn ? draftAfterEvasion(matter, office, context) : [];
}
