import type { Command } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Facts } from '../facts.ts';

/** The unit takes the matter on and tells the citizen so (Art. 23); the lead unit's 60 days begin (Art. 34). */
export function acceptFacts(command: Command<'accept'>, { now: at, today: on, actor }: Context): Facts {
  return { events: [{ type: 'accepted', at, on, actor, assignment: command.assignment }] };
}
