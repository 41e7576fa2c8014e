import type { ActionName } from './commands.ts';
import type { CaseEvent, EventType } from './events.ts';

type OneAction = Exclude<EventType, 'opinion-served' | 'review-asked' | 'review-decided' | 'review-served'>;

const actionOf: Readonly<Record<OneAction, ActionName>> = {
  submitted: 'submit',
  registered: 'register',
  classified: 'classify',
  'handed-over': 'hand-over',
  linked: 'link',
  merged: 'merge',
  split: 'split',
  'link-noted': 'note-link',
  reopened: 'reopen',
  refused: 'refuse',
  'simple-track-taken': 'take-simple-track',
  'simple-track-left': 'leave-simple-track',
  routed: 'route',
  relayed: 'relay',
  recalled: 'recall',
  delivered: 'deliver',
  objected: 'object',
  'objection-decided': 'decide-objection',
  arbitrated: 'arbitrate',
  accepted: 'accept',
  declined: 'decline',
  'urgent-reported': 'report-urgent',
  recused: 'recuse',
  'mediation-recorded': 'record-mediation',
  'hearing-recorded': 'record-hearing',
  'question-asked': 'ask-citizen',
  'question-answered': 'answer-question',
  supplemented: 'supplement',
  'extension-asked': 'ask-extension',
  'extension-decided': 'decide-extension',
  'opinion-drafted': 'draft-opinion',
  'draft-returned': 'return-draft',
  'opinion-approved': 'approve-opinion',
  contributed: 'contribute',
  'result-reported': 'report-result',
  'document-served': 'record-service',
  'assistance-offered': 'offer-assistance',
  rated: 'rate',
  'called-back': 'call-back',
  'hearing-begun': 'suspend-for-hearing',
  'hearing-ended': 'resume-after-hearing',
  'carried-out': 'carry-out',
  'carrying-out-verified': 'verify-carrying-out',
  withdrawn: 'withdraw',
  closed: 'close',
  sealed: 'seal',
  published: 'publish',
  unpublished: 'unpublish',
  'consent-revoked': 'revoke-consent',
  reminded: 'remind',
  'overdue-flagged': 'flag-overdue',
  supervised: 'supervise',
  'supervision-answered': 'answer-supervision',
  'answer-accepted': 'accept-answer',
  'answer-returned': 'return-answer',
  'suggestion-drafted': 'flag-overdue',
  'suggestion-signed': 'sign-suggestion',
  'suggestion-dropped': 'drop-suggestion',
  suggested: 'suggest',
  'suggestion-answered': 'answer-suggestion',
  recounted: 'recount',
};

/** The action that an event comes from: its row of the table says which clocks go with it. */
export function happenedBy(event: CaseEvent): ActionName {
  switch (event.type) {
    case 'opinion-served':
      return event.actor.kind === 'citizen' ? 'confirm-receipt' : 'serve-opinion';
    case 'review-asked':
      return event.tier === 'review' ? 'ask-review' : 'ask-re-review';
    case 'review-decided':
      return event.tier === 'review' ? 'decide-review' : 'decide-re-review';
    case 'review-served':
      return `${event.actor.kind === 'citizen' ? 'confirm' : 'serve'}-${event.tier}`;
    default:
      return actionOf[event.type];
  }
}
