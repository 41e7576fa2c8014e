import { type Case, isInHand } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import type { AssignmentId } from '../../ids.ts';

/** Taken back by whoever sent it, or by the petition office that holds the case, with all that was passed on from there. */
export function recallFacts(matter: Case, { assignment, text }: Command<'recall'>, context: Context): Outcome {
  const also = below(matter, assignment);
  return noted(matter, text, context, { type: 'recalled', assignment, ...(also.length > 0 && { also }) });
}

/** The units that have it in hand because this one passed it on. */
function below({ assignments }: Pick<Case, 'assignments'>, id: AssignmentId): AssignmentId[] {
  return assignments
    .filter((each) => each.parent === id && isInHand(each))
    .flatMap((child) => [child.id, ...below({ assignments }, child.id)]);
}
