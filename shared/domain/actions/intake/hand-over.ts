import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { unitRefused } from '../routing/unit-refused.ts';
import { accusedRefused } from './accused.ts';
import { acceptedRefused } from './refuse.ts';

/** Given to another petition office, as where this one is accused itself; never back and forth (Art. 22, 30(3)). */
export function handOverFacts(matter: Case, command: Command<'hand-over'>, context: Context): Outcome {
  const { to, accused = matter.accused, text } = command;
  const refused =
    acceptedRefused(matter) ??
    unitRefused({ ...matter, accused }, to, context) ??
    accusedRefused(matter, accused, to, context);
  if (refused) return refused;
  if (context.offices.get(to)?.kind !== 'petition-office') return refuse('not-a-petition-office', { office: to });
  const before = matter.clocks.some(({ kind, office }) => kind === 'route' && office === to);
  if (before) return refuse('held-before', { office: to });
  return noted(matter, text, context, { type: 'handed-over', to, accused });
}
