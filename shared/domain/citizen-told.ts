import type { Case } from './case.ts';
import type { CaseEvent } from './events.ts';
import type { Topic } from './message.ts';

/** What the law, or decency, wants the citizen to be told. */
export function citizenTold(matter: Case, event: CaseEvent): Topic[] {
  switch (event.type) {
    case 'submitted':
      return event.splitFrom ? [] : ['received'];
    case 'refused':
    case 'declined':
      return ['refused'];
    case 'linked':
    case 'merged':
      return ['linked'];
    case 'reopened':
      return ['reopened'];
    case 'accepted':
      return matter.assignments.some(({ id, lead }) => lead && id === event.assignment) ? ['accepted'] : [];
    case 'question-asked':
      return ['asked'];
    case 'extension-decided':
      return event.granted ? ['extended'] : [];
    case 'opinion-approved':
      return ['answer-ready'];
    case 'opinion-served':
      // Who took it on the page need not be told.
      return event.actor.kind === 'citizen' ? [] : ['answered'];
    case 'review-asked':
      return ['review-received'];
    case 'review-decided':
      return ['review-ready'];
    case 'review-served':
      return event.actor.kind === 'citizen' ? [] : ['review-answered'];
    case 'assistance-offered':
      return ['assistance'];
    case 'withdrawn':
      return ['withdrawn'];
    case 'closed':
      return ['closed'];
    case 'recounted':
      return ['moved'];
    default:
      return [];
  }
}
