import { type Case, leavesNoAnswer } from './case.ts';
import { acceptedWith, assignmentIn } from './clock-owner.ts';
import type { Context } from './context.ts';
import type { CaseEvent } from './events.ts';
import type { OfficeId, ReviewId } from './ids.ts';
import { reviewBodyOf } from './superiors.ts';
import type { ClockCondition } from './transitions/row.ts';

/** Whether a clock of the transition table starts or stops with this event. */
export function holds(
  condition: ClockCondition,
  event: CaseEvent,
  matter: Case | undefined,
  context: Context,
): boolean {
  const { policy } = context;
  const assignment = assignmentIn(event, matter);
  const path = ('path' in event ? event.path : undefined) ?? matter?.path ?? 'handling';
  switch (condition) {
    case 'lead':
      return assignment?.lead === true;
    case 'helper':
      return assignment?.lead === false;
    case 'opinion-path':
      return policy.paths[path].opinion;
    case 'answer-path':
      return !policy.paths[path].opinion;
    case 'review-path':
      return policy.paths[path].review;
    case 'simple':
      return matter?.simple === true;
    case 'assigned':
      return event.type === 'routed' && event.way === 'assign';
    case 'granted':
      return 'granted' in event && event.granted;
    case 'exempt':
      return event.type === 'accepted' && event.exempt === true;
    case 'acceptance-told':
      return event.type === 'document-served' && acceptedWith(event, matter) !== undefined;
    case 'objectable':
      return assignment?.binding !== true;
    case 'from-holder':
      return assignment !== undefined && assignment.parent === undefined;
    case 'passed-on':
      return assignment?.parent !== undefined;
    case 'elsewhere':
      return event.type === 'arbitrated' && event.to !== undefined;
    case 'report-wanted':
      return (
        matter?.clocks.some(
          (each) => each.kind === 'report-back' && each.status === 'running' && each.assignment === assignment?.id,
        ) === true
      );
    case 'body-above':
      return event.type === 'review-served' && bodyAbove(event.review, matter, context) !== undefined;
    case 'no-answer-stands':
      return event.type === 'review-served' && leavesNoAnswer(event.result);
    case 'answer-stands':
      return event.type === 'review-served' && !leavesNoAnswer(event.result);
    case 'not-upheld':
      return event.type === 'review-served' && event.result !== 'uphold';
    case 'supported':
      return event.type === 'opinion-served' && event.supported;
    case 'not-verified':
      return event.type === 'carrying-out-verified' && !event.verified;
  }
}

/** The body to which the citizen could turn after this review (Art. 36(1)). */
function bodyAbove(id: ReviewId, matter: Case | undefined, { offices }: Context): OfficeId | undefined {
  const review = matter?.reviews.find((each) => each.id === id);
  return review && matter && reviewBodyOf({ offices, accused: matter.accused }, review.body);
}
