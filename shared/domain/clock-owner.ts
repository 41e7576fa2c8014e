import type { Assignment, Case } from './case.ts';
import type { ClockOwner } from './clocks.ts';
import type { CaseEvent } from './events.ts';
import type { AssignmentId } from './ids.ts';
import type { ClockKind } from './policy.ts';

/** The assignment that an event is about. */
export function assignmentIn(event: CaseEvent, matter: Case | undefined): Assignment | undefined {
  const id = 'assignment' in event ? event.assignment : undefined;
  return matter?.assignments.find((each) => each.id === id);
}

/** The unit's assignment whose notice of acceptance was served. */
export function acceptedWith(
  { document }: CaseEvent<'document-served'>,
  matter: Case | undefined,
): Assignment | undefined {
  return matter?.assignments.find(({ acceptance }) => acceptance?.document === document);
}

/** Whom the clock runs against: the petition office for routing, a unit for what it has in hand, a body for a review. */
export function ownerOf(kind: ClockKind, event: CaseEvent, matter: Case | undefined): ClockOwner | undefined {
  const unit = (id: AssignmentId | undefined) => {
    const found = matter?.assignments.find((each) => each.id === id);
    return found && { office: found.office, assignment: found.id };
  };
  switch (event.type) {
    case 'submitted':
      return { office: event.office };
    case 'handed-over':
      return { office: event.to };
    case 'routed': {
      const lead = event.to.find((each) => each.lead);
      return lead && { office: lead.office, assignment: lead.assignment };
    }
    case 'arbitrated':
      return event.to && { office: event.to.office, assignment: event.to.assignment };
    case 'recalled':
    case 'objection-decided':
      return kind === 'route' ? matter && { office: matter.office } : unit(assignmentIn(event, matter)?.parent);
    case 'review-asked':
      return { office: event.body, review: event.review };
    case 'review-served': {
      const review = matter?.reviews.find(({ id }) => id === event.review);
      return kind === 'ask-re-review' ? review && { office: review.body, review: review.id } : unit(event.assignment);
    }
    case 'hearing-begun': {
      const review = matter?.reviews.find(({ id }) => id === event.review);
      return review && { office: review.body, review: review.id };
    }
    case 'supervised':
      return { office: event.office, notice: event.notice };
    case 'answer-returned': {
      const notice = matter?.notices.find(({ id }) => id === event.notice);
      return notice && { office: notice.office, notice: notice.id };
    }
    case 'suggested':
    case 'suggestion-signed':
      return { office: event.office, suggestion: event.suggestion };
    default:
      return 'assignment' in event ? unit(event.assignment) : matter && { office: matter.office };
  }
}
