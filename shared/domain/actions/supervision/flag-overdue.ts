import { type Case, isOverdue } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { daysBetween } from '../../day.ts';
import { type Outcome, stamp } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { noticeOf } from './supervise.ts';

/**
 * A duty whose last day has passed is flagged, once, and the unit is supervised where the policy says so
 * (Art. 40(1)). A clock that was met, moved or flagged in the meantime is left alone.
 */
export function flagOverdueFacts(matter: Case, command: Command<'flag-overdue'>, context: Context): Outcome {
  const clock = matter.clocks.find(({ id }) => id === command.clock);
  if (!clock) return refuse('unknown-clock', { clock: command.clock });
  const rule = context.policy.clocks[clock.kind];
  if (clock.flaggedOn || rule.nature !== 'duty' || !isOverdue(clock, context.today))
    return refuse('not-overdue', { due: clock.due });

  const daysOver = daysBetween(clock.due, context.today);
  const flagged = { type: 'overdue-flagged', ...stamp(context), clock: clock.id, due: clock.due, daysOver } as const;
  const ground = clock.kind === 'carry-out' ? 'opinion-not-carried-out' : 'overdue';
  const notice = noticeOf(matter, { office: clock.office, ground, clock: clock.id }, context);
  return { events: rule.whenOverdue === 'supervise' ? [flagged, { ...stamp(context), ...notice }] : [flagged] };
}
