import type { Case } from './case.ts';
import type { Context } from './context.ts';
import { yearOf } from './day.ts';
import type { CaseEvent, NumberedDocument } from './events.ts';
import type { DocumentId, OfficeId } from './ids.ts';
import type { DocumentKind } from './policy.ts';

/** Gives a number to each document that goes out with an event: unique in the unit, the kind and the year. */
export function withDocuments(event: CaseEvent, before: Case | undefined, context: Context): CaseEvent {
  const unit = unitOf(event);
  const kinds = unit ? documentsOf(event, before, context) : [];
  if (!unit || kinds.length === 0) return event;
  const documents = kinds.map((kind): NumberedDocument => {
    return { id: documentIdOf(unit, kind, context), kind, unit };
  });
  return { ...event, documents };
}

/** The number of the next document of this kind. Asked again for the same decision, it is the same. */
export function documentIdOf(unit: OfficeId, kind: DocumentKind, { today, serialOf }: Context): DocumentId {
  return `${unit}/${kind}/${yearOf(today)}/${serialOf(unit, kind)}` as DocumentId;
}

/** A document is the letter of the office that acts; a notice that the system writes is the supervisor's. */
function unitOf(event: CaseEvent): OfficeId | undefined {
  if (event.type === 'supervised') return event.supervisor;
  return event.actor.kind === 'staff' ? event.actor.office : undefined;
}

function documentsOf(event: CaseEvent, before: Case | undefined, { policy }: Context): DocumentKind[] {
  switch (event.type) {
    case 'registered':
      return ['register-form'];
    case 'refused':
    case 'declined':
      return [policy.refusals[event.ground].document];
    case 'routed':
      return [event.way === 'assign' ? 'assignment' : 'transfer'];
    case 'relayed':
      return ['transfer'];
    case 'objected':
      return ['objection'];
    case 'accepted':
      return before?.assignments.some(({ id, lead }) => lead && id === event.assignment) ? ['acceptance'] : [];
    case 'extension-decided':
      return event.granted ? ['extension-approval', 'extension-notice'] : [];
    case 'opinion-approved':
      return ['handling-opinion'];
    case 'review-decided':
      return [event.tier === 'review' ? 'review-opinion' : 're-review-opinion'];
    case 'mediation-recorded':
      return event.agreed ? ['mediation-agreement'] : [];
    case 'hearing-recorded':
    case 'hearing-ended':
      return ['hearing-record'];
    case 'result-reported':
      return ['completion-report'];
    case 'supervised':
      return ['supervision-notice'];
    case 'suggested':
    case 'suggestion-signed':
      return [`${event.kind}-suggestion`];
    default:
      return [];
  }
}
