import type { Case } from '../../case.ts';
import { runningClocks } from '../../clocks.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';
import { assignmentOf } from '../routing/assignment-of.ts';

/** A co-unit's part, for the unit that leads (Art. 24). */
export function contributeFacts(matter: Case, { assignment, text }: Command<'contribute'>, context: Context): Outcome {
  if (assignmentOf(matter, assignment).lead) return refuse('helper-only');
  return noted(matter, text, context, { type: 'contributed', assignment });
}

/** The completion report that an assigned 交办 matter asks for (Art. 22(3)). */
export function reportResultFacts(matter: Case, command: Command<'report-result'>, context: Context): Outcome {
  const { assignment, text } = command;
  if (runningClocks(matter, ['report-back'], { assignment }).length === 0) return refuse('no-report-wanted');
  return noted(matter, text, context, { type: 'result-reported', assignment });
}

/** A citizen in hardship is told of, or helped to apply for, social assistance (Art. 37(2)). */
export function offerAssistanceFacts(matter: Case, command: Command<'offer-assistance'>, context: Context): Outcome {
  return noted(matter, command.text, context, { type: 'assistance-offered', assignment: command.assignment });
}

/** A supported opinion is carried out (Art. 32). */
export function carryOutFacts(matter: Case, { assignment, text }: Command<'carry-out'>, context: Context): Outcome {
  if (assignmentOf(matter, assignment).carryOut !== 'due') return refuse('nothing-to-carry-out');
  return noted(matter, text, context, { type: 'carried-out', assignment });
}

/** The petition office looks whether it was; if not, it is due again (Art. 32, 40(1)). */
export function verifyCarryingOutFacts(
  matter: Case,
  { assignment, verified, text }: Command<'verify-carrying-out'>,
  context: Context,
): Outcome {
  if (assignmentOf(matter, assignment).carryOut !== 'done') return refuse('not-carried-out');
  return noted(matter, text, context, { type: 'carrying-out-verified', assignment, verified });
}
