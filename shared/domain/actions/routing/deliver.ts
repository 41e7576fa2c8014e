import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp } from '../../facts.ts';

/** In the unit's inbox: its periods start on this day (Art. 23(3)). */
export function deliverFacts(_: Case, { assignment }: Command<'deliver'>, context: Context): Outcome {
  return { events: [{ type: 'delivered', ...stamp(context), assignment }] };
}
