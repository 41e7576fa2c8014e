/** Why an action is not possible: a stable code, and what its sentence needs to say what is allowed instead. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const refusalCodes = [
  // What does not exist, or is not for this person.
  ...(['unknown-case', 'unknown-unit', 'unknown-assignment', 'unknown-clock', 'unknown-notice'] as const),
  ...([
    'unknown-review',
    'unknown-suggestion',
    'unknown-question',
    'unknown-document',
    'unknown-file',
    'unknown-other',
  ] as const),
  ...(['not-yours', 'recused', 'wrong-state', 'stale-version', 'key-reused', 'busy'] as const),
  // Coming in.
  ...(['received-in-future', 'happened-in-future', 'no-request', 'not-a-petition-office'] as const),
  ...(['too-many-files', 'files-gone'] as const),
  ...(['too-many-representatives', 'too-few-people', 'accused-holds', 'accused-in-hand', 'accused-unit'] as const),
  ...([
    'same-case',
    'other-ended',
    'other-not-in-hand',
    'other-not-final',
    'already-linked',
    'goes-on-elsewhere',
    'no-such-request',
    'nothing-left',
  ] as const),
  ...([
    'ground-not-yours',
    'refusal-incomplete',
    'accepted-before',
    'held-before',
    'walled-apart',
    'accused-kept',
    'not-simple',
    'not-on-simple-track',
  ] as const),
  // From unit to unit.
  ...([
    'no-unit',
    'one-lead',
    'too-many-units',
    'unit-twice',
    'own-unit',
    'unit-closed',
    'unit-has-it',
    'simple-one-unit',
  ] as const),
  ...(['no-report-date', 'report-date-past', 'not-below', 'objection-late', 'objected-before', 'binding'] as const),
  ...(['no-reasons', 'for-the-arbiter', 'for-the-sender', 'path-of-other-nature', 'path-leads-elsewhere'] as const),
  ...(['path-for-the-head', 'lead-only', 'helper-only'] as const),
  // Handling.
  ...(['not-above', 'not-your-recusal', 'recused-before', 'no-consent', 'held-in-future'] as const),
  ...(['no-period-to-extend', 'extended-before', 'extension-asked', 'extension-too-long', 'deadline-passed'] as const),
  ...(['no-extension-asked', 'answer-incomplete', 'no-review-body', 'served-in-future', 'served-too-early'] as const),
  ...(['served-before', 'served-as-opinion', 'no-report-wanted', 'nothing-to-carry-out', 'not-carried-out'] as const),
  // Rating and review.
  ...(['rated-before', 'rating-late', 'review-late', 'asked-in-future', 'asked-before-service'] as const),
  ...(['no-review', 'no-re-review', 'other-tier'] as const),
  // Ending and supervision.
  ...(['report-awaited', 'not-verified', 'dossier-open', 'not-overdue', 'not-in-hand'] as const),
  ...(['nothing-to-remind', 'out-of-hours'] as const),
  ...(['joint-alone', 'not-joint', 'supervises-already', 'supervises-itself'] as const),
  ...(['answer-date-past', 'nothing-moved', 'document-incomplete'] as const),
  // Units, staff, calendar and policy.
  ...([
    'outside-your-units',
    'own-record',
    'unit-exists',
    'own-ancestor',
    'prefix-needed',
    'prefix-taken',
    'mark-taken',
  ] as const),
  ...(['own-successor', 'closed-in-future', 'units-below', 'unknown-person', 'person-exists'] as const),
  ...(['changed-since', 'calendar-gap', 'unsound-law', 'no-text-messages'] as const),
  // On the public site.
  ...(['no-consent-to-publish', 'not-public', 'published-before', 'not-published', 'personal-data'] as const),
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export function refuse(code: RefusalCode, facts: Refusal['facts'] = {}): { readonly refusal: Refusal } {
  return { refusal: { code, facts } };
}
