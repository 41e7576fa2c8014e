import type { Assignment, Case } from '../../case.ts';
import type { AssignmentId } from '../../ids.ts';

/** The assignment that a command names; that it is there has been seen to before. */
export function assignmentOf({ assignments }: Pick<Case, 'assignments'>, id: AssignmentId): Assignment {
  const found = assignments.find((each) => each.id === id);
  if (!found) throw new Error(`no assignment ${id}`);
  return found;
}
