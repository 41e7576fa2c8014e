import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { isBehindWall } from '../../wall.ts';
import { assignmentOf } from './assignment-of.ts';

/**
 * In the unit's inbox: its periods start on this day (Art. 23(3)). The wall is looked at once more, since the unit tree
 * may have changed while the message was on its way.
 */
export function deliverFacts(matter: Case, { assignment }: Command<'deliver'>, context: Context): Outcome {
  const { office: unit } = assignmentOf(matter, assignment);
  if (isBehindWall(context.offices, matter.accused, unit)) return refuse('accused-unit', { unit });
  return { events: [{ type: 'delivered', ...stamp(context), assignment }] };
}
