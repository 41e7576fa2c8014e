import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';

/** Staff with a direct interest step aside, by themselves or by order of a head (Art. 28(3)). */
export function recuseFacts(matter: Case, { staff, text }: Command<'recuse'>, context: Context): Outcome {
  const { actor } = context;
  if (actor.kind !== 'staff' || !(actor.id === staff || actor.roles.includes('head')))
    return refuse('not-your-recusal');
  // A head's word holds in the head's own unit: it cannot bar whoever reviews or supervises that unit.
  const office = actor.id === staff ? undefined : actor.office;
  if (matter.recused.some((each) => each.staff === staff && each.office === office)) return refuse('recused-before');
  return noted(matter, text, context, { type: 'recused', staff, ...(office && { office }) });
}
