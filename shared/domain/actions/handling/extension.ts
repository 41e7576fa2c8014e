import type { Case } from '../../case.ts';
import { runningClocks } from '../../clocks.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome, stamp, written } from '../../facts.ts';
import type { AssignmentId } from '../../ids.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { assignmentOf } from '../routing/assignment-of.ts';

/** More days for a complicated matter: once, at most 30, and asked while the period still runs (Art. 34). */
export function askExtensionFacts(matter: Case, command: Command<'ask-extension'>, context: Context): Outcome {
  const { assignment, days, reason } = command;
  const { extension } = assignmentOf(matter, assignment);
  if (extension?.status === 'granted') return refuse('extended-before');
  if (extension?.status === 'asked') return refuse('extension-asked');
  const over = periodRefused(matter, assignment, context);
  if (over) return over;
  const most = context.policy.clocks.extension.period.days;
  if (!Number.isInteger(days) || days < 1 || days > most) return refuse('extension-too-long', { days, most });
  return noted(matter, reason, context, { type: 'extension-asked', assignment, days });
}

/** The head of the unit approves it, and the citizen is told; or says why not (Art. 34). */
export function decideExtensionFacts(matter: Case, command: Command<'decide-extension'>, context: Context): Outcome {
  const { assignment, granted, text } = command;
  const { extension } = assignmentOf(matter, assignment);
  if (extension?.status !== 'asked') return refuse('no-extension-asked');
  const over = granted && periodRefused(matter, assignment, context);
  if (over) return over;
  if (!granted && !text) return refuse('no-reasons');
  const said = text ? written(matter, text, context) : undefined;
  if (said && 'refusal' in said) return said;
  const decided = { assignment, granted, days: extension.days, ...(said && { record: said.record }) };
  return {
    ...(said && { papers: said.papers }),
    events: [{ type: 'extension-decided', ...stamp(context), ...decided }],
  };
}

function periodRefused(matter: Case, assignment: AssignmentId, { today }: Context): { refusal: Refusal } | undefined {
  const [clock] = runningClocks(matter, ['handle'], { assignment });
  if (!clock) return refuse('no-period-to-extend');
  return clock.due < today ? refuse('deadline-passed', { due: clock.due }) : undefined;
}
