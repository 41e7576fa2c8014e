import type { StaffAction } from '../../../shared/schema/commands.ts';
import type { Field, FieldOf, LabelName } from './fields.ts';

const said = (label: LabelName) => ({ name: 'text', kind: 'text', label }) as const;

const classification = [
  { name: 'category', kind: 'category' },
  { name: 'nature', kind: 'choice', of: 'nature', preset: 'claim' },
  { name: 'path', kind: 'choice', of: 'claim-path', optional: true, when: { field: 'nature', is: ['claim'] } },
  { name: 'accused', kind: 'accused', when: { field: 'nature', is: ['accusation'] } },
  { name: 'accusedWords', kind: 'line', optional: true, when: { field: 'nature', is: ['accusation'] } },
] as const;
const refusal = [
  { name: 'ground', kind: 'choice', of: 'refusal', label: 'refusal' },
  { name: 'goTo', kind: 'line', when: { field: 'ground', is: ['not-competent'] } },
  { name: 'path', kind: 'choice', of: 'elsewhere', when: { field: 'ground', is: ['statutory-procedure'] } },
  {
    ...({ name: 'other', kind: 'case-number' } as const),
    when: { field: 'ground', is: ['already-in-hand', 'review-running', 'final'] },
  },
  said('why'),
] as const;
const service = [{ name: 'service', kind: 'service' }] as const;
const asking = [
  { name: 'reasons', kind: 'text' },
  { name: 'askedOn', kind: 'day', optional: true },
] as const;
const decided = [
  { name: 'result', kind: 'choice', of: 'result', label: 'outcomeOf' },
  { name: 'found', kind: 'text' },
  said('decision'),
  { name: 'basis', kind: 'line' },
] as const;

/** What each action asks of the person who takes it, in the order in which it is asked. */
export const formTable: { readonly [A in StaffAction]: readonly FieldOf<A>[] } = {
  register: classification,
  classify: classification,
  'hand-over': [
    { name: 'to', kind: 'unit', of: 'petition-offices', label: 'handTo' },
    { name: 'accused', kind: 'accused', optional: true },
    said('why'),
  ],
  link: [{ name: 'other', kind: 'case-number' }],
  merge: [{ name: 'other', kind: 'case-number' }, said('why')],
  split: [{ name: 'requests', kind: 'requests' }, said('extract')],
  refuse: refusal,
  'take-simple-track': [],
  'leave-simple-track': [said('why')],
  route: [
    { name: 'way', kind: 'choice', of: 'way', preset: 'transfer' },
    { name: 'reportBy', kind: 'day', when: { field: 'way', is: ['assign'] } },
    { name: 'to', kind: 'units' },
    { name: 'instruction', kind: 'text', optional: true },
  ],
  relay: [{ name: 'to', kind: 'unit', of: 'below', label: 'passTo' }],
  recall: [said('why')],
  object: [
    { name: 'reasons', kind: 'text' },
    { name: 'goesTo', kind: 'unit', of: 'handlers', optional: true },
  ],
  'decide-objection': [{ name: 'granted', kind: 'yes-no' }, said('why')],
  arbitrate: [{ name: 'to', kind: 'unit', of: 'handlers', label: 'competent' }, said('why')],
  accept: [{ name: 'path', kind: 'choice', of: 'path', optional: true }],
  decline: refusal,
  'report-urgent': [{ name: 'to', kind: 'unit', of: 'above', label: 'reportTo' }, said('situation')],
  recuse: [{ name: 'staff', kind: 'staff' }, said('why')],
  'record-mediation': [{ name: 'bothConsent', kind: 'yes-no' }, { name: 'agreed', kind: 'yes-no' }, said('agreement')],
  'record-hearing': [{ name: 'heldOn', kind: 'day', today: true }, said('minutes')],
  'ask-citizen': [said('ask')],
  'answer-question': [said('told')],
  supplement: [said('supplemented')],
  'offer-assistance': [said('assistance')],
  'ask-extension': [
    { name: 'days', kind: 'days' },
    { name: 'reason', kind: 'text', label: 'why' },
  ],
  'decide-extension': [
    { name: 'granted', kind: 'yes-no' },
    { ...said('why'), when: { field: 'granted', is: ['no'] } },
  ],
  'draft-opinion': [
    { name: 'found', kind: 'text' },
    { name: 'opinions', kind: 'opinions' },
    { name: 'reviewBody', kind: 'unit', of: 'all', optional: true },
  ],
  'return-draft': [said('why')],
  'approve-opinion': [],
  'serve-opinion': service,
  contribute: [said('contribution')],
  'report-result': [said('result')],
  'record-service': [{ name: 'document', kind: 'document' }, ...service],
  'call-back': [said('callBack')],
  'ask-review': asking,
  'ask-re-review': asking,
  'suspend-for-hearing': [said('why')],
  'resume-after-hearing': [said('minutes')],
  'decide-review': decided,
  'decide-re-review': decided,
  'serve-review': service,
  'serve-re-review': service,
  'carry-out': [said('carriedOut')],
  'verify-carrying-out': [{ name: 'verified', kind: 'yes-no' }, said('checked')],
  withdraw: [said('withdrawn')],
  close: [
    { name: 'resolved', kind: 'yes-no' },
    { name: 'text', kind: 'text', optional: true },
  ],
  seal: [],
  publish: [
    { name: 'title', kind: 'line' },
    { name: 'summary', kind: 'text' },
    { name: 'answer', kind: 'text', label: 'publicAnswer' },
  ],
  unpublish: [said('why')],
  supervise: [
    { name: 'office', kind: 'unit', of: 'in-hand', label: 'supervised' },
    { name: 'ground', kind: 'choice', of: 'ground' },
    { name: 'way', kind: 'choice', of: 'supervision', optional: true, label: 'demandBy' },
    { name: 'jointWith', kind: 'partners', when: { field: 'way', is: ['joint'] } },
    { name: 'demand', kind: 'text', optional: true },
    { name: 'answerBy', kind: 'day', optional: true },
  ],
  'answer-supervision': [said('answer')],
  'accept-answer': [{ name: 'text', kind: 'text', optional: true }],
  'return-answer': [said('why'), { name: 'answerBy', kind: 'day', optional: true }],
  suggest: [
    { name: 'kind', kind: 'choice', of: 'suggestion', label: 'suggestion' },
    { name: 'office', kind: 'unit', of: 'all', label: 'suggestedTo' },
    said('proposal'),
  ],
  'sign-suggestion': [said('proposal')],
  'drop-suggestion': [said('why')],
  'answer-suggestion': [{ name: 'adoption', kind: 'choice', of: 'adoption' }, said('answer')],
};

/** The parts of what is asked as one. */
export const partsTable: Readonly<Record<'opinions' | 'service' | 'accused', readonly Field[]>> = {
  opinions: [{ name: 'outcome', kind: 'choice', of: 'outcome' }, said('answer'), { name: 'basis', kind: 'line' }],
  service: [
    { name: 'way', kind: 'choice', of: 'service', label: 'serviceWay', preset: 'direct' },
    { name: 'on', kind: 'day', today: true },
    { name: 'recipient', kind: 'line', optional: true },
    { name: 'place', kind: 'line', optional: true },
    { name: 'signedBy', kind: 'line', optional: true },
    { name: 'refusedBecause', kind: 'line', optional: true },
  ],
  accused: [
    { name: 'unit', kind: 'unit', of: 'all', optional: true },
    { name: 'person', kind: 'line', optional: true },
  ],
};
