import type { ActionName } from '../commands.ts';
import { ANSWERED, clock, headOfUnit, OPEN, registrarOfHolder, row, type Transition, unitStaff } from './row.ts';

const ASKING = ['review-late', 'asked-in-future', 'asked-before-service', 'no-review-body', 'no-reasons'] as const;
const SERVING = ['served-in-future', 'served-too-early'] as const;

const decided = { subject: 'review', from: ['decided'], to: ['served'], whileCase: OPEN } as const;
const ELECTRONIC = 'electronic service: setting';

/** The opinion of the review reaches the citizen, whoever sees to it. */
const reviewing = {
  ...decided,
  takesCaseTo: ['answered', 'accepted'],
  starts: [clock('ask-re-review', 'answer-stands', 'body-above'), clock('handle', 'no-answer-stands')],
  stops: ['review', clock('carry-out', 'not-upheld')],
} as const;

/** The same of the re-review, after which no other comes. */
const reReviewing = {
  ...decided,
  takesCaseTo: ['answered', 'accepted'],
  starts: [clock('handle', 'no-answer-stands')],
  stops: ['re-review', clock('carry-out', 'not-upheld')],
} as const;

/** The citizen judges the answer, and may have it looked at twice by the next higher body (Art. 21, 35, 36). */
export const review = {
  rate: row({
    subject: 'case',
    from: ANSWERED,
    who: ['citizen'],
    guards: ['rated-before', 'rating-late'],
    source: 'Art. 21(2)',
  }),
  'call-back': row({
    subject: 'case',
    from: ANSWERED,
    who: [{ roles: ['registrar', 'supervisor'], of: 'holder' }],
    guards: ['no-reasons'],
    source: 'Art. 40(1); setting',
  }),
  'ask-review': row({
    subject: 'case',
    from: ['answered', 'closed'],
    to: ['reviewing'],
    who: ['citizen', registrarOfHolder],
    guards: [...ASKING, 'no-review'],
    starts: ['review'],
    stops: ['ask-review'],
    source: 'Art. 35',
  }),
  'ask-re-review': row({
    subject: 'case',
    from: ['answered', 'closed'],
    to: ['reviewing'],
    who: ['citizen', registrarOfHolder],
    guards: [...ASKING, 'no-re-review'],
    starts: ['re-review'],
    stops: ['ask-re-review'],
    source: 'Art. 36(1)',
  }),
  'decide-review': row({
    subject: 'review',
    from: ['requested'],
    to: ['decided'],
    whileCase: OPEN,
    who: [headOfUnit],
    guards: ['other-tier', 'no-reasons'],
    issues: ['review-opinion'],
    source: 'Art. 35',
  }),
  'serve-review': row({
    ...reviewing,
    who: [unitStaff],
    guards: ['other-tier', ...SERVING],
    source: 'Art. 35, 36(1)',
  }),
  // Electronic service 电子送达: taken by the citizen, who need not wait for the body.
  'confirm-review': row({
    ...reviewing,
    who: ['citizen'],
    guards: ['other-tier'],
    source: `Art. 35, 36(1); ${ELECTRONIC}`,
  }),
  'suspend-for-hearing': row({
    subject: 'review',
    from: ['requested'],
    to: ['hearing'],
    whileCase: OPEN,
    who: [unitStaff],
    guards: ['other-tier', 'deadline-passed', 'no-reasons'],
    starts: ['hearing'],
    changes: ['re-review'],
    source: 'Art. 36(2)',
  }),
  'resume-after-hearing': row({
    subject: 'review',
    from: ['hearing'],
    to: ['requested'],
    whileCase: OPEN,
    who: [unitStaff],
    guards: ['no-reasons'],
    stops: ['hearing'],
    changes: ['re-review'],
    issues: ['hearing-record'],
    source: 'Art. 36(2)',
  }),
  'decide-re-review': row({
    subject: 'review',
    from: ['requested'],
    to: ['decided'],
    whileCase: OPEN,
    who: [headOfUnit],
    guards: ['other-tier', 'no-reasons'],
    issues: ['re-review-opinion'],
    source: 'Art. 36(1)',
  }),
  'serve-re-review': row({
    ...reReviewing,
    who: [unitStaff],
    guards: ['other-tier', ...SERVING],
    source: 'Art. 36',
  }),
  'confirm-re-review': row({
    ...reReviewing,
    who: ['citizen'],
    guards: ['other-tier'],
    source: `Art. 36; ${ELECTRONIC}`,
  }),
} as const satisfies Partial<Record<ActionName, Transition>>;
