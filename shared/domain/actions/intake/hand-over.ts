import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { unitRefused } from '../routing/unit-refused.ts';

/** Given to another petition office, as where this one is accused itself (Art. 22, 30(3)). */
export function handOverFacts(matter: Case, command: Command<'hand-over'>, context: Context): Outcome {
  const { to, accused = matter.accused, text } = command;
  const refused = unitRefused({ ...matter, accused }, to, context);
  if (refused) return refused;
  if (context.offices.get(to)?.kind !== 'petition-office') return refuse('not-a-petition-office', { office: to });
  return noted(matter, text, context, { type: 'handed-over', to, accused });
}
