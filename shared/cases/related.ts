import type { Case, Link } from '../domain/case.ts';
import type { CaseEvent } from '../domain/events.ts';
import type { CaseNumber } from '../domain/ids.ts';
import { goesOnIn } from '../domain/repeats.ts';

/** Another case that the citizen has to know of: where their matter, or a part of it, is dealt with. */
export interface RelatedCase {
  /** `refused-for`: the case that is in hand, under review or final (Art. 19(3), 36(3)). */
  readonly kind: 'repeat-of' | 'merged-into' | 'split-from' | 'split-into' | 'refused-for';
  readonly number: CaseNumber;
  /** What went on there. */
  readonly requests?: readonly string[];
}

/** Repeats of it, and what was merged into it, are not among them: those may be other people's. */
export function relatedCases(matter: Case, history: readonly CaseEvent[], requests: readonly string[]): RelatedCase[] {
  const linked = matter.links.flatMap((link) => shown(link, matter, history, requests));
  const refused = matter.status === 'refused' && history.findLast((event) => 'ground' in event && 'other' in event);
  return refused && 'other' in refused && refused.other
    ? [...linked, { kind: 'refused-for', number: refused.other }]
    : linked;
}

function shown(
  { kind, case: number }: Link,
  matter: Case,
  history: readonly CaseEvent[],
  requests: readonly string[],
): RelatedCase[] {
  switch (kind) {
    case 'repeat-of':
    case 'merged-into':
      // Unless it goes on by itself again.
      return goesOnIn(matter) === number ? [{ kind, number }] : [];
    case 'split-from':
      return [{ kind, number }];
    case 'split-into': {
      const split = history.find((event) => event.type === 'split' && event.into === number);
      const gone = split?.type === 'split' ? split.requests : [];
      return [{ kind, number, requests: requests.filter((_, index) => gone.includes(index)) }];
    }
    case 'repeated-by':
    case 'merged-from':
      return [];
  }
}
