import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import type { OfficeId } from '../../ids.ts';
import { isWithin } from '../../office.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { unitRefused } from '../routing/unit-refused.ts';

/**
 * Refuses a joint supervision 联合督办 that nobody takes part in beside the office that watches over the answer, and
 * whoever cannot: that office itself, the supervised unit with what is under it, and whom the matter accuses.
 */
export function jointRefused(
  matter: Case,
  { office: unit, way, jointWith = [] }: Command<'supervise'>,
  supervisor: OfficeId,
  context: Context,
): { refusal: Refusal } | undefined {
  if (way !== 'joint') return jointWith.length > 0 ? refuse('not-joint') : undefined;
  if (jointWith.length === 0) return refuse('joint-alone');
  for (const partner of jointWith) {
    if (partner === supervisor) return refuse('supervises-already', { unit: partner });
    if (isWithin(context.offices, partner, unit)) return refuse('supervises-itself', { unit: partner });
    const refused = unitRefused(matter, partner, context);
    if (refused) return refused;
  }
  return new Set(jointWith).size < jointWith.length ? refuse('unit-twice') : undefined;
}
