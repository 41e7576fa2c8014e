import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';

/** Taken back by whoever sent it, who looks for another unit. */
export function recallFacts(matter: Case, { assignment, text }: Command<'recall'>, context: Context): Outcome {
  return noted(matter, text, context, { type: 'recalled', assignment });
}
