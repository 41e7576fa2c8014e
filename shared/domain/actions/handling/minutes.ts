import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';

/** Mediated or settled, with both sides' consent and in writing (Art. 33). */
export function recordMediationFacts(matter: Case, command: Command<'record-mediation'>, context: Context): Outcome {
  const { assignment, bothConsent, agreed, text } = command;
  if (!bothConsent) return refuse('no-consent');
  return noted(matter, text, context, { type: 'mediation-recorded', assignment, agreed });
}

/** What was said at a hearing of the unit (Art. 31(6)); its own period runs on. */
export function recordHearingFacts(matter: Case, command: Command<'record-hearing'>, context: Context): Outcome {
  const { assignment, heldOn, text } = command;
  if (heldOn > context.today) return refuse('held-in-future', { today: context.today });
  return noted(matter, text, context, { type: 'hearing-recorded', assignment, heldOn });
}
