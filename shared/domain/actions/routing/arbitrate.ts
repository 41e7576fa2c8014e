import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp, written } from '../../facts.ts';
import { type AssignmentId, nth } from '../../ids.ts';
import { refuse } from '../../refusal.ts';
import { assignmentOf } from './assignment-of.ts';
import { inHandRefused, unitRefused } from './unit-refused.ts';

/** The common superior says which unit is competent, and that unit cannot object again (Art. 24). */
export function arbitrateFacts(matter: Case, command: Command<'arbitrate'>, context: Context): Outcome {
  const { assignment, to, text } = command;
  const { office, lead, share, objection, parent } = assignmentOf(matter, assignment);
  if (objection?.tier !== 'arbiter') return refuse('for-the-sender');
  const elsewhere = to !== office;
  // Whoever passed it on has it in hand no more, and may be the one that keeps it.
  const others = { ...matter, assignments: matter.assignments.filter(({ id }) => id !== parent) };
  const refused = elsewhere && (unitRefused(matter, to, context) ?? inHandRefused(others, to));
  if (refused) return refused;
  const said = written(matter, text, context);
  if ('refusal' in said) return said;
  const { record, papers } = said;
  const id = nth<AssignmentId>(matter.assignments.length);
  const sent = elsewhere && { to: { assignment: id, office: to, lead, ...(share && { share }) } };
  const decided = { assignment, office: objection.decider, ...sent, record };
  return { papers, events: [{ type: 'arbitrated', ...stamp(context), ...decided }] };
}
