import type { Command } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Facts } from '../facts.ts';

/** Entered in the register under a category (Art. 21, 22). */
export function registerFacts(command: Command<'register'>, { now: at, today: on, actor }: Context): Facts {
  return { events: [{ type: 'registered', at, on, actor, category: command.category }] };
}
