import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { groundRefused, refusing } from '../intake/refuse.ts';
import { assignmentOf } from './assignment-of.ts';
import { pathForHeadRefused } from './path-for-head.ts';

/** The competent unit tells the citizen of the procedure to take instead, or why it is not accepted again (Art. 31, 36). */
export function declineFacts(matter: Case, command: Command<'decline'>, context: Context): Outcome {
  const { assignment } = command;
  const { lead, office } = assignmentOf(matter, assignment);
  if (!lead) return refuse('lead-only');
  const byPath = context.policy.refusals[command.ground].names === 'path';
  const refused =
    (byPath && command.path ? pathForHeadRefused(matter, command.path, context) : undefined) ??
    groundRefused(matter, command, 'unit', office, context);
  if (refused) return refused;
  return noted(
    matter,
    command.text,
    context,
    { type: 'declined', assignment, ...refusing(command) },
    command.goTo ? { goTo: command.goTo } : {},
  );
}
