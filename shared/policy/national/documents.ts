import type { Policy } from '../../domain/policy.ts';

const every = ['number', 'unit', 'date', 'case'] as const;

/** What each document says, as offices' own forms have it; the mark stands in its number: 信处〔2026〕12 号. */
export const documents: Policy['documents'] = {
  'register-form': {
    mark: '信登',
    fields: [
      ...every,
      'query',
      'channel',
      'received',
      'registrar',
      'people',
      'nature',
      'category',
      'requests',
      'facts',
      'first-time',
      'due',
    ],
    optional: [
      ...(['citizen', 'contact-details', 'anonymous', 'confidential', 'representatives', 'source'] as const),
      ...(['happened', 'place', 'concerns', 'tried', 'accused-words', 'linked', 'routing'] as const),
    ],
    source: 'Art. 19(1), 22',
  },
  acceptance: {
    mark: '信受',
    fields: [...every, 'received', 'received-from', 'summary', 'path', 'procedure', 'query', 'contact'],
    // Art. 23(2) frees the unit of telling somebody whose name is not known.
    optional: ['citizen', 'due'],
    source: 'Art. 23',
  },
  'non-acceptance': {
    mark: '信不受',
    fields: [...every, 'received', 'summary', 'basis', 'ground', 'reasons'],
    optional: ['citizen', 'where-to-go', 'path', 'other-case', 'contact'],
    source: 'Art. 19(3), 23(1)',
  },
  'no-further-acceptance': {
    mark: '信不再受',
    fields: [...every, 'received', 'summary', 'basis', 'ground', 'reasons', 'other-case'],
    optional: ['citizen', 'contact'],
    source: 'Art. 36(3)',
  },
  transfer: {
    mark: '信转',
    fields: [...every, 'from', 'to', 'summary', 'received', 'sent', 'route-days', 'objection-days'],
    optional: ['shares', 'instruction'],
    source: 'Art. 22(1), 22(2)',
  },
  assignment: {
    mark: '信交',
    fields: [
      ...every,
      'from',
      'to',
      'summary',
      'received',
      'sent',
      'route-days',
      'objection-days',
      'report-by',
      'report-wanted',
    ],
    optional: ['shares', 'instruction'],
    source: 'Art. 22(3)',
  },
  objection: {
    mark: '信异',
    fields: [...every, 'original-number', 'reasons'],
    optional: ['goes-to', 'decision', 'decided'],
    source: 'Art. 23(3)',
  },
  'extension-approval': {
    mark: '信延批',
    fields: [...every, 'old-due', 'days', 'reasons', 'approval', 'new-due'],
    optional: ['told'],
    source: 'Art. 34',
  },
  'extension-notice': {
    mark: '信延',
    fields: [...every, 'old-due', 'days', 'reasons', 'new-due'],
    optional: ['citizen'],
    source: 'Art. 34',
  },
  'handling-opinion': {
    mark: '信处',
    fields: [...every, 'requests', 'receipt', 'found', 'opinions'],
    optional: ['citizen', 'review-body', 'review-days', 'what-to-bring'],
    source: 'Art. 31(6), 32',
  },
  'review-opinion': {
    mark: '信查',
    fields: [...every, 'parties', 'requests', 'original-number', 'found', 'result', 'reasons', 'basis', 'next-step'],
    optional: ['citizen'],
    source: 'Art. 35',
  },
  're-review-opinion': {
    mark: '信核',
    fields: [...every, 'parties', 'requests', 'original-number', 'found', 'result', 'reasons', 'basis', 'next-step'],
    optional: ['citizen'],
    source: 'Art. 36',
  },
  'mediation-agreement': {
    mark: '信调',
    fields: [...every, 'parties', 'requests', 'agreement'],
    optional: ['citizen'],
    source: 'Art. 33',
  },
  'hearing-record': {
    mark: '信听',
    fields: [...every, 'held', 'requests', 'record'],
    optional: ['citizen'],
    source: 'Art. 31(6), 36(2)',
  },
  'completion-report': {
    mark: '信结',
    fields: [...every, 'original-number', 'summary', 'report-by', 'result'],
    optional: [],
    source: 'Art. 22(3)',
  },
  'supervision-notice': {
    mark: '信督',
    fields: [...every, 'to', 'ground', 'demand', 'answer-by', 'way', 'signed-by'],
    optional: ['overdue-due', 'days-over', 'joint-with', 'outcome'],
    source: 'Art. 40(1)',
  },
  'improvement-suggestion': {
    mark: '信建改',
    fields: [...every, 'to', 'suggestion', 'answer-by', 'signed-by'],
    optional: ['outcome'],
    source: 'Art. 14(6), 40(1)',
  },
  'policy-suggestion': {
    mark: '信建策',
    fields: [...every, 'to', 'suggestion', 'answer-by', 'signed-by'],
    optional: ['outcome'],
    source: 'Art. 14(6), 40(2)',
  },
  'accountability-suggestion': {
    mark: '信建责',
    fields: [...every, 'to', 'suggestion', 'answer-by', 'signed-by'],
    optional: ['outcome'],
    source: 'Art. 14(6), 40(3)',
  },
  'annual-report': {
    mark: '信年报',
    fields: ['number', 'unit', 'date', 'figures', 'transferred-assigned-supervised', 'suggestions-and-adoption'],
    optional: ['other'],
    source: 'Art. 41',
  },
};
