import { kindOfDay, workingDayAfter } from './calendar.ts';
import type { Case, Clock, SupervisionNotice } from './case.ts';
import type { Context } from './context.ts';
import { addDays, type Day, daysBetween, later } from './day.ts';
import type { ClockKind, ClockRule, Policy, Reminder, Rung, Supervision, SupervisionGround } from './policy.ts';

/** Of a policy that says nothing of it. */
export const usualSupervision: Supervision = {
  remind: { share: 75 },
  hours: { from: '08:30', to: '17:30' },
  evasions: 2,
  source: 'Art. 27, 40(1), 40(3); numbers: setting',
};

export function supervisionIn({ supervision }: Policy): Supervision {
  return supervision ?? usualSupervision;
}

/** Why a unit is supervised whose period has run out (Art. 40(1)). */
export function groundOf(kind: ClockKind): SupervisionGround {
  switch (kind) {
    case 'carry-out':
      return 'opinion-not-carried-out';
    case 'report-back':
      return 'not-reported';
    case 'supervision-reply':
    case 'suggestion-feedback':
      return 'evasion';
    default:
      return 'overdue';
  }
}

/** The ladder of the clock, of its ground, or of all. */
function ladderOf({ clocks, grounds, ladder }: Policy, kind: ClockKind): readonly Rung[] {
  return clocks[kind].ladder ?? grounds[groundOf(kind)].ladder ?? ladder;
}

/** The rung that a clock has not climbed yet; none above the top, nor where it was flagged before there was a ladder. */
export function nextRung(policy: Policy, { kind, flaggedOn, rung }: Pick<Clock, 'kind' | 'flaggedOn' | 'rung'>) {
  const ladder = ladderOf(policy, kind);
  if (!flaggedOn) return ladder[0];
  const next = ladder.find((each) => each.rung === rung)?.next?.rung;
  return ladder.find((each) => each.rung === next);
}

/** Whether this rung sends a notice, or only says that the duty is overdue. */
export function sendsNotice({ rung, record }: Rung, { whenOverdue }: ClockRule): boolean {
  const usual = rung === 'supervisor' || rung === 'leader';
  return whenOverdue === 'supervise' && (record ? record === 'notice' : usual);
}

/** The day on which a clock that climbs to this rung today climbs on; none at the top. */
export function climbsOn(matter: Case, clock: Clock, { rung, next }: Rung, context: Context): Day | undefined {
  const { policy, calendar, today } = context;
  const goesOn = nextRung(policy, { kind: clock.kind, flaggedOn: today, rung });
  if (!next || !goesOn || isAnsweredFor(matter, clock)) return undefined;
  return isUrgent(matter) ? addDays(today, next.after) : workingDayAfter(calendar, today, next.after);
}

/** A notice about a clock that still runs climbs with that clock, and not once more because nobody answered it. */
function isAnsweredFor({ notices, clocks }: Case, { notice: id }: Clock): boolean {
  const about = notices.find((each) => each.id === id)?.clock;
  return clocks.some((each) => each.id === about && each.status === 'running');
}

/** Told at once to whoever is above: nobody waits for office hours (Art. 25). */
function isUrgent({ toldUrgently }: Pick<Case, 'toldUrgently'>): boolean {
  return toldUrgently.length > 0;
}

/** Whether offices are at work. */
export function isOfficeHour({ policy, calendar, today, timeOfDay }: OfficeTime): boolean {
  const { from, to } = supervisionIn(policy).hours;
  return kindOfDay(calendar, today).working && timeOfDay >= from && timeOfDay < to;
}

type OfficeTime = Pick<Context, 'policy' | 'calendar' | 'today' | 'timeOfDay'>;

/** The day on which the sweep first looks at a duty: to remind of it, on its last day, or when it is late already. */
export function firstLook(rule: ClockRule, from: Day, due: Day, { policy, calendar, today }: Context): Day {
  const soon = reminderOn(rule.remind ?? supervisionIn(policy).remind, from, due, calendar);
  if (today < soon && soon < due) return soon;
  return later(today <= due ? due : addDays(due, 1), today);
}

function reminderOn(remind: Reminder, from: Day, due: Day, calendar: Context['calendar']): Day {
  if ('share' in remind) return addDays(from, Math.ceil((daysBetween(from, due) * remind.share) / 100));
  let day = due;
  for (let left = remind.workingDays; left > 0 && day > from; ) {
    day = addDays(day, -1);
    if (kindOfDay(calendar, day).working) left -= 1;
  }
  return day;
}

/**
 * The day on which the sweep looks at a clock next. While a notice about it can still be answered, or an answer is
 * being judged or was accepted, it climbs no further.
 */
export function watchedOn({ notices }: Pick<Case, 'notices'>, clock: Clock): Day | undefined {
  const { id, status, nextOn, flaggedOn, sweepOn } = clock;
  if (status !== 'running') return undefined;
  const day = nextOn ?? (flaggedOn ? undefined : sweepOn);
  const notice = flaggedOn && notices.findLast((each) => each.clock === id && each.status !== 'withdrawn');
  return notice && day ? afterThe(notice, day) : day;
}

function afterThe({ status, answerBy }: SupervisionNotice, day: Day): Day | undefined {
  return status === 'open' ? later(day, addDays(answerBy, 1)) : undefined;
}

/** Nobody climbs at night, but for what is urgent; what is due or overdue for the first time is told at any hour. */
export function waitsForHours(matter: Pick<Case, 'toldUrgently'>, { flaggedOn }: Clock): boolean {
  return flaggedOn !== undefined && !isUrgent(matter);
}
