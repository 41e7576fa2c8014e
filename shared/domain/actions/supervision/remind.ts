import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { addDays } from '../../day.ts';
import { type Outcome, stamp } from '../../facts.ts';
import { refuse } from '../../refusal.ts';

/**
 * Reminds the unit once while there is time, and once on the last day. A clock that was met or moved in the meantime, or
 * is over, is left alone.
 */
export function remindFacts(matter: Case, command: Command<'remind'>, context: Context): Outcome {
  const clock = matter.clocks.find(({ id }) => id === command.clock);
  if (!clock) return refuse('unknown-clock', { clock: command.clock });
  const { id, due, nextOn } = clock;
  const { today } = context;
  if (!nextOn || nextOn > today || today > due) return refuse('nothing-to-remind', { due });
  const next = today < due ? due : addDays(due, 1);
  return { events: [{ type: 'reminded', ...stamp(context), clock: id, due, nextOn: next }] };
}
