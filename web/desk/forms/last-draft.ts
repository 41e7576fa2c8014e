import { papersOf } from '../case/papers.ts';
import type { Place } from './place.ts';

/** The opinion as the unit last drafted it: what was not served is written on, not anew. */
export function lastDraft({ file, step }: Place) {
  const assignment = file.case.assignments.find(({ id }) => id === step.assignment);
  if (step.action !== 'draft-opinion' || !assignment || assignment.servedOn) return undefined;
  return papersOf(file, 'opinion').findLast((paper) => paper.assignment === assignment.id);
}
