import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { assignmentOf } from './assignment-of.ts';

/** The sender agrees and has the matter back, or says why the unit keeps it (Art. 23(3)). */
export function decideObjectionFacts(matter: Case, command: Command<'decide-objection'>, context: Context): Outcome {
  const { assignment, granted, text } = command;
  if (assignmentOf(matter, assignment).objection?.tier !== 'sender') return refuse('for-the-arbiter');
  return noted(matter, text, context, { type: 'objection-decided', assignment, granted });
}
