import type { Paper } from '../../papers.ts';
import type { Scene } from '../scene.ts';

/** What the reviewing body wrote, where the document is its opinion. */
export function reviewPaper({ event, papers }: Scene): Extract<Paper, { kind: 'review' }> | undefined {
  if (event.type !== 'review-decided') return undefined;
  const written = papers.find((paper) => paper.kind === 'review' && paper.review === event.review);
  return written?.kind === 'review' ? written : undefined;
}
