import type { Command } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Facts } from '../facts.ts';

/** The supervised unit's written answer (Art. 40). */
export function answerSupervisionFacts(
  { notice, text }: Command<'answer-supervision'>,
  { now: at, today: on, actor }: Context,
): Facts {
  return { events: [{ type: 'supervision-answered', at, on, actor, notice, text }] };
}
