import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';

/** Staff with a direct interest step aside, by themselves or by order of a head (Art. 28(3)). */
export function recuseFacts(matter: Case, { staff, text }: Command<'recuse'>, context: Context): Outcome {
  const { actor } = context;
  const mayOrder = actor.kind === 'staff' && (actor.id === staff || actor.roles.includes('head'));
  if (!mayOrder) return refuse('not-your-recusal');
  if (matter.recused.includes(staff)) return refuse('recused-before');
  return noted(matter, text, context, { type: 'recused', staff });
}
