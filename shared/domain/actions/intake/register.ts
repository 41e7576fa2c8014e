import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp } from '../../facts.ts';
import { accusedRefused } from './accused.ts';

/** Entered in the register under a category, as a suggestion, an accusation or a claim (Art. 21, 22, 29-31). */
export function registerFacts(matter: Case, command: Command<'register'>, context: Context): Outcome {
  const { category, nature, accused = matter.accused } = command;
  const beyond = accusedRefused(matter, accused, matter.office, context);
  if (beyond) return beyond;
  return { events: [{ type: 'registered', ...stamp(context), category, nature, accused }] };
}
