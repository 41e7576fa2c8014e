import { type Case, isInHand } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { type Outcome, stamp, written } from '../../facts.ts';
import { type AssignmentId, nth } from '../../ids.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { inHandRefused, unitRefused } from './unit-refused.ts';

/** Transferred 转送, or assigned 交办 with a day for the report, to one lead unit 主办 and any co-units 协办 (Art. 22, 24). */
export function routeFacts(matter: Case, command: Command<'route'>, context: Context): Outcome {
  const refused = unitsRefused(matter, command, context) ?? reportDayRefused(command, context);
  if (refused) return refused;
  const { way, to, reportBy, instruction } = command;
  const said = instruction?.trim() ? written(matter, instruction, context) : undefined;
  if (said && 'refusal' in said) return said;

  const assigned = to.map(({ office, lead, share }, i) => ({
    ...{ assignment: nth<AssignmentId>(matter.assignments.length + i), office, lead },
    ...(share && { share }),
  }));
  return {
    ...(said && { papers: said.papers }),
    events: [
      {
        ...{ type: 'routed', ...stamp(context), way, to: assigned },
        ...{ ...(reportBy && { reportBy }), ...(said && { record: said.record }) },
      },
    ],
  };
}

function unitsRefused(matter: Case, { to }: Command<'route'>, context: Context): { refusal: Refusal } | undefined {
  if (to.length === 0) return refuse('no-unit');
  if (to.filter(({ lead }) => lead).length !== 1) return refuse('one-lead');
  for (const { office } of to) {
    const refused = unitRefused(matter, office, context) ?? inHandRefused(matter, office);
    if (refused) return refused;
  }
  if (new Set(to.map(({ office }) => office)).size < to.length) return refuse('unit-twice');
  const most = context.policy.limits.units.count;
  const atWork = matter.assignments.filter(isInHand).length;
  if (atWork + to.length > most) return refuse('too-many-units', { units: atWork + to.length, most });
  return matter.simple && to.length > 1 ? refuse('simple-one-unit') : undefined;
}

function reportDayRefused({ way, reportBy }: Command<'route'>, { today }: Context): { refusal: Refusal } | undefined {
  if (way !== 'assign') return undefined;
  if (!reportBy) return refuse('no-report-date');
  return reportBy <= today ? refuse('report-date-past', { today }) : undefined;
}
