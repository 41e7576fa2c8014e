import type { Case, Clock } from '../../case.ts';
import { endOf, usualPeriod } from '../../clocks.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import type { MovedClock } from '../../events.ts';
import { type Outcome, stamp } from '../../facts.ts';
import { refuse } from '../../refusal.ts';

/**
 * A new notice of holidays, or a new policy: each running clock is counted again, and the history says the old date,
 * the new one and why. None moves silently.
 */
export function recountFacts(matter: Case, { because }: Command<'recount'>, context: Context): Outcome {
  const moves = matter.clocks.flatMap((clock) => movedBy(clock, matter.path, because, context));
  if (moves.length === 0) return refuse('nothing-moved');
  return { events: [{ type: 'recounted', ...stamp(context), because, moves }] };
}

function movedBy(clock: Clock, path: Case['path'], because: 'calendar' | 'policy', context: Context): MovedClock[] {
  const { id, kind, counted, due: from, provisional: was, status, flaggedOn, sweepOn } = clock;
  // What was overdue and flagged stays so: a day cannot be given back to it.
  if (status !== 'running' || !counted || flaggedOn) return [];
  const {
    due: to,
    provisional,
    ...end
  } = endOf(kind, { ...counted, period: periodOf(clock, path, because, context) }, context);
  const watched = (end.sweepOn === undefined) === (sweepOn === undefined);
  return to === from && provisional === was && watched ? [] : [{ clock: id, from, to, provisional, ...end }];
}

/** A new policy gives a whole period its new length; one that was cut short by a hearing, or asked for, keeps its own. */
function periodOf(
  { kind, counted, startedOn }: Clock,
  path: Case['path'],
  because: 'calendar' | 'policy',
  { policy }: Context,
) {
  const period = usualPeriod(policy, kind, path);
  const whole = counted?.from === startedOn && kind !== 'extension';
  return because === 'policy' && whole ? period : (counted?.period ?? period);
}
