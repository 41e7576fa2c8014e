import type { Command } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Facts } from '../facts.ts';

/** The matter has ended. Whether it was resolved is a second fact, recorded beside it. */
export function closeFacts({ resolved, note }: Command<'close'>, { now: at, today: on, actor }: Context): Facts {
  return { events: [{ type: 'closed', at, on, actor, resolved, ...(note && { note }) }] };
}
