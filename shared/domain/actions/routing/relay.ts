import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp } from '../../facts.ts';
import { type AssignmentId, nth } from '../../ids.ts';
import { mayPassDown } from '../../office.ts';
import { refuse } from '../../refusal.ts';
import { assignmentOf } from './assignment-of.ts';
import { inHandRefused, unitRefused } from './unit-refused.ts';

/** Passed on to the unit below that is competent; whoever passed it on decides on an objection (Art. 23(1)). */
export function relayFacts(matter: Case, { assignment, to }: Command<'relay'>, context: Context): Outcome {
  const { office, lead, share } = assignmentOf(matter, assignment);
  const refused = unitRefused(matter, to, context) ?? inHandRefused(matter, to);
  if (refused) return refused;
  if (!mayPassDown(context.offices, office, to)) return refuse('not-below', { unit: to });
  const id = nth<AssignmentId>(matter.assignments.length);
  const sent = { assignment: id, office: to, lead, ...(share && { share }) };
  return { events: [{ type: 'relayed', ...stamp(context), assignment, to: sent }] };
}
