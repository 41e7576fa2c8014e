import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp } from '../../facts.ts';
import { accusedRefused } from './accused.ts';

/** Put under another category or nature, or found to accuse somebody. */
export function classifyFacts(matter: Case, command: Command<'classify'>, context: Context): Outcome {
  const { category, nature, accused = matter.accused } = command;
  const refused = accusedRefused(matter, accused, matter.office, context);
  if (refused) return refused;
  return { events: [{ type: 'classified', ...stamp(context), category, nature, accused }] };
}
