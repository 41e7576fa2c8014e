import type { Case } from '../domain/case.ts';
import type { Paper } from '../domain/papers.ts';
import type { PublishedMatter } from '../ports/published.ts';

/** What everybody may read of a matter; undefined where it is not public. The last text that was written is the one. */
export function publishedMatter(matter: Case, papers: readonly Paper[]): PublishedMatter | undefined {
  const { published, assignments, office } = matter;
  const text = papers.findLast((paper) => paper.kind === 'publication');
  if (!published || text?.kind !== 'publication') return undefined;
  const unit = assignments.findLast(({ servedOn }) => servedOn)?.office ?? office;
  const { title, summary, answer } = text;
  return { ...published, unit, title, summary, answer };
}
