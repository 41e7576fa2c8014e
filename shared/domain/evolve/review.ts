import { type Case, leavesNoAnswer, type Review } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import { replaced } from './replaced.ts';

type ReviewEvent = CaseEvent<'review-asked' | 'hearing-begun' | 'hearing-ended' | 'review-decided' | 'review-served'>;

/** What an event makes of a review, and of the case under it (Art. 35, 36). */
export function reviewHappened(matter: Case, event: ReviewEvent): Case {
  const set = (change: Partial<Review>): Case => {
    return { ...matter, reviews: replaced(matter.reviews, event.review, (row) => ({ ...row, ...change })) };
  };
  switch (event.type) {
    case 'review-asked': {
      const { review: id, tier, assignment, body, askedOn } = event;
      const asked = { id, tier, assignment, body, askedOn, status: 'requested' } as const;
      // What was called resolved is open again.
      const { resolved: _, ...open } = matter;
      return { ...open, status: 'reviewing', reviews: [...matter.reviews, asked] };
    }
    case 'hearing-begun':
      return set({ status: 'hearing' });
    case 'hearing-ended':
      return set({ status: 'requested' });
    case 'review-decided':
      return set({ status: 'decided', result: event.result });
    case 'review-served': {
      const served = set({ status: 'served', servedOn: event.servedOn });
      // Nothing is final while nothing has been answered (Art. 36(3)).
      if (leavesNoAnswer(event.result)) return answeredAnew(served, event);
      const stands = event.result === 'uphold' ? served : withoutCarryOut(served, event);
      return { ...stands, status: 'answered', ...(event.tier === 're-review' && { finalOn: event.servedOn }) };
    }
  }
}

/** 撤销, 责令重办: the unit has it in hand again, and answers anew. */
function answeredAnew(matter: Case, { assignment }: CaseEvent<'review-served'>): Case {
  const assignments = replaced(matter.assignments, assignment, (row) => {
    const { servedOn: _, carryOut: __, extension: ___, ...rest } = row;
    return { ...rest, status: 'accepted' } as const;
  });
  return { ...matter, status: 'accepted', assignments };
}

/** 变更: the opinion that was to be carried out does not stand any more. */
function withoutCarryOut(matter: Case, { assignment }: CaseEvent<'review-served'>): Case {
  const assignments = replaced(matter.assignments, assignment, ({ carryOut: _, ...row }) => row);
  return { ...matter, assignments };
}
