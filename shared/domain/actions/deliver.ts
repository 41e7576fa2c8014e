import type { Command } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Facts } from '../facts.ts';

/** In the unit's inbox: its periods start on this day (Art. 23(3)). */
export function deliverFacts(command: Command<'deliver'>, { now: at, today: on, actor }: Context): Facts {
  return { events: [{ type: 'delivered', at, on, actor, assignment: command.assignment }] };
}
