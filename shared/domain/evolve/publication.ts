import type { Case, CaseStatus } from '../case.ts';
import type { CaseEvent } from '../events.ts';

/** What anybody may still read of it: an answer has reached the citizen, and has not been taken back. */
const ANSWER_STANDS: readonly CaseStatus[] = ['answered', 'reviewing', 'closed', 'sealed'];

/**
 * What is public of a case after an event. It comes off by itself as soon as the citizen does not agree any more, the
 * answer in it does not stand (Art. 35, 36), or somebody is accused (Art. 30(3)).
 */
export function withPublication(matter: Case, event: CaseEvent): Case {
  if (!matter.published) return matter;
  const { mayBePublished, nature, accused, status } = matter;
  const stands = ANSWER_STANDS.includes(status) && (event.type !== 'review-served' || event.result === 'uphold');
  const accuses = nature === 'accusation' || accused.length > 0;
  return mayBePublished && stands && !accuses ? matter : unpublished(matter);
}

export function unpublished({ published: _, ...rest }: Case): Case {
  return rest;
}
