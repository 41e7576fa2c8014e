import type { Case } from '../domain/case.ts';
import type { CaseEvent } from '../domain/events.ts';
import type { OfficeId } from '../domain/ids.ts';
import type { Paper } from '../domain/papers.ts';
import { masked } from './masked.ts';

/**
 * What an office that may see the case reads of its papers: an opinion that was not served is its author's alone, and
 * where the citizen asked to stay unknown, only the petition office that holds it reads who they are.
 */
export function papersFor(
  office: OfficeId,
  papers: readonly Paper[],
  matter: Case,
  history: readonly CaseEvent[],
): Paper[] {
  const served = servedOpinions(history);
  const reads = (paper: Paper): boolean => {
    if (paper.kind === 'opinion') {
      const own = matter.assignments.some(({ id, office: unit }) => id === paper.assignment && unit === office);
      return own || served.has(`${paper.assignment}/${paper.draft}`);
    }
    if (paper.kind !== 'review') return true;
    return matter.reviews.some(
      ({ id, body, status }) => id === paper.review && (body === office || status === 'served'),
    );
  };
  const unknown = matter.confidential === true && office !== matter.office;
  return papers
    .filter(reads)
    .map((paper) =>
      unknown && paper.kind === 'party' ? { kind: 'party', anonymous: paper.anonymous } : masked(paper),
    );
}

/** The drafts that reached the citizen. One that was served stays so when the unit has to answer anew. */
function servedOpinions(history: readonly CaseEvent[]): ReadonlySet<string> {
  const latest = new Map<string, number>();
  const served = new Set<string>();
  for (const event of history) {
    if (event.type === 'opinion-drafted') latest.set(event.assignment, event.draft);
    if (event.type === 'opinion-served') served.add(`${event.assignment}/${latest.get(event.assignment)}`);
  }
  return served;
}
