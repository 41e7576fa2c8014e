import type { Assignment, Case } from '../../case.ts';
import { runningClocks } from '../../clocks.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { arbiterOf } from '../../superiors.ts';
import { assignmentOf } from './assignment-of.ts';

/**
 * "Not ours", with detailed reasons, within five working days (Art. 23(3)). It returns nothing by itself: the sender
 * decides, and at the second bounce the common superior (Art. 24).
 */
export function objectFacts(matter: Case, command: Command<'object'>, context: Context): Outcome {
  const { assignment, reasons, goesTo } = command;
  const row = assignmentOf(matter, assignment);
  if (row.binding) return refuse('binding');
  if (row.objection) return refuse('objected-before');
  const [clock] = runningClocks(matter, ['objection'], { assignment });
  if (!clock || clock.due < context.today) return refuse('objection-late', { due: clock?.due ?? context.today });
  const decides = deciderOf(matter, row, context);
  return noted(matter, reasons, context, { type: 'objected', assignment, ...decides, ...(goesTo && { goesTo }) });
}

function deciderOf(matter: Case, { office, sender }: Assignment, { offices, policy }: Context) {
  const bounced = matter.assignments.filter(({ objection }) => objection?.status === 'granted');
  const before = bounced.at(-1);
  if (!before || bounced.length + 1 < policy.limits.bounces.count) return { decider: sender, tier: 'sender' } as const;
  const tree = { offices, accused: matter.accused };
  return { decider: arbiterOf(tree, before.office, office, matter.office), tier: 'arbiter' } as const;
}
