/** Everything a document can say; each is filled in from the case, its history and its papers. */
export const documentFields = [
  // Every document.
  ...(['number', 'unit', 'date', 'case', 'citizen'] as const),
  // The matter.
  ...(['query', 'channel', 'received', 'received-from', 'registrar', 'contact-details', 'anonymous'] as const),
  ...(['people', 'representatives', 'source', 'happened', 'nature', 'category', 'title', 'summary'] as const),
  ...(['place', 'concerns', 'tried', 'accused-words', 'confidential'] as const),
  ...(['requests', 'facts', 'first-time', 'linked', 'routing', 'due', 'path', 'procedure', 'contact'] as const),
  // Between offices.
  ...([
    'from',
    'to',
    'sent',
    'shares',
    'route-days',
    'objection-days',
    'report-by',
    'report-wanted',
    'instruction',
  ] as const),
  ...(['original-number', 'reasons', 'goes-to', 'decision', 'decided', 'result'] as const),
  // Refusals.
  ...(['basis', 'ground', 'where-to-go', 'other-case'] as const),
  // Extension.
  ...(['old-due', 'days', 'approval', 'new-due', 'told'] as const),
  // Opinions and reviews.
  ...(['receipt', 'found', 'opinions', 'review-body', 'review-days', 'what-to-bring', 'parties', 'next-step'] as const),
  // Supervision and suggestions.
  ...(['days-over', 'overdue-due', 'demand', 'answer-by', 'way', 'joint-with'] as const),
  ...(['signed-by', 'outcome', 'suggestion'] as const),
  // Mediation and hearings.
  ...(['agreement', 'held', 'record'] as const),
  // The yearly report, whose figures come from all cases.
  ...(['figures', 'transferred-assigned-supervised', 'suggestions-and-adoption', 'other'] as const),
] as const;

export type DocumentField = (typeof documentFields)[number];

/** What became of a letter since. It stands in the record of the case, and never in the letter, which reads as it went out. */
export const fieldsSince: readonly DocumentField[] = ['decision', 'decided', 'outcome'];
