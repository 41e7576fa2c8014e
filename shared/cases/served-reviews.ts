import type { Case, Review, ReviewResult } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Offices } from '../domain/office.ts';
import type { Paper } from '../domain/papers.ts';

/** What a higher body decided about an answer, as its citizen was told (Art. 35, 36). */
export interface ServedReview {
  readonly tier: Review['tier'];
  readonly body?: Readonly<Record<'zh' | 'en', string>>;
  readonly servedOn: Day;
  readonly result: ReviewResult;
  readonly found: string;
  readonly text: string;
  readonly basis: string;
}

/** The last one first. What is decided and not served yet is still the office's own. */
export function servedReviews(matter: Case, papers: readonly Paper[], offices: Offices): ServedReview[] {
  return matter.reviews
    .flatMap(({ id, tier, body, result, servedOn }) => {
      const paper = papers.findLast((each) => each.kind === 'review' && each.review === id);
      if (!servedOn || !result || paper?.kind !== 'review') return [];
      const { found, text, basis } = paper;
      const name = offices.get(body)?.name;
      return [{ tier, ...(name && { body: name }), servedOn, result, found, text, basis }];
    })
    .toReversed();
}
