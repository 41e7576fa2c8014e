import type { Assignment, Case, Review } from '../../../shared/domain/case.ts';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import type { StaffAction } from '../../../shared/schema/commands.ts';
import { acceptanceToServe, servable } from './documents.ts';
import type { Step } from './step.ts';

interface About {
  readonly matter: Case;
  readonly office: OfficeId;
  readonly assignment: Assignment | undefined;
  readonly review: Review | undefined;
}

const lead = ({ assignment }: About) => assignment?.lead === true;
const isReview = ({ review }: About) => review?.tier === 'review';
const isReReview = ({ review }: About) => review?.tier === 're-review';
const runs = (kind: Case['clocks'][number]['kind']) => {
  return ({ matter, assignment }: About) =>
    matter.clocks.some((clock) => {
      return clock.kind === kind && clock.status === 'running' && (!assignment || clock.assignment === assignment.id);
    });
};

const mayStandInPublic = ({ mayBePublished, confidential, nature, accused }: Case) =>
  mayBePublished === true && !confidential && nature !== 'accusation' && accused.length === 0;

/** What a step needs besides the state of its subject. One that would be refused whatever is filled in is not offered. */
const needs: Partial<Record<StaffAction, (about: About) => boolean>> = {
  split: ({ matter }) => matter.requests - matter.splitOff.length > 1,
  'take-simple-track': ({ matter }) => !matter.simple,
  'leave-simple-track': ({ matter }) => matter.simple,
  object: (about) => runs('objection')(about) && !about.assignment?.objection && !about.assignment?.binding,
  'decide-objection': ({ assignment }) => assignment?.objection?.tier === 'sender',
  arbitrate: ({ assignment }) => assignment?.objection?.tier === 'arbiter',
  decline: lead,
  'ask-extension': (about) => runs('handle')(about) && !about.assignment?.extension,
  'decide-extension': ({ assignment }) => assignment?.extension?.status === 'asked',
  'draft-opinion': lead,
  contribute: (about) => !lead(about),
  'report-result': runs('report-back'),
  'carry-out': ({ assignment }) => assignment?.carryOut === 'due',
  'verify-carrying-out': ({ assignment }) => assignment?.carryOut === 'done',
  'record-service': ({ matter, office }) => servable(matter, office).length > 0,
  'ask-review': runs('ask-review'),
  'ask-re-review': runs('ask-re-review'),
  'decide-review': isReview,
  'serve-review': isReview,
  'decide-re-review': isReReview,
  'serve-re-review': isReReview,
  'suspend-for-hearing': isReReview,
  publish: ({ matter }) => mayStandInPublic(matter) && !matter.published,
  unpublish: ({ matter }) => matter.published !== undefined,
};

export function isOffered(step: Step, matter: Case, office: OfficeId): boolean {
  const assignment = matter.assignments.find(({ id }) => id === step.assignment);
  const review = matter.reviews.find(({ id }) => id === step.review);
  return needs[step.action]?.({ matter, office, assignment, review }) ?? true;
}

/** What the case waits for, in the order in which it stands open; everything else can be done beside it. */
const awaited: readonly StaffAction[] = [
  ...(['register', 'route', 'accept', 'record-service', 'draft-opinion', 'contribute'] as const),
  ...(['approve-opinion', 'serve-opinion'] as const),
  ...(['decide-objection', 'arbitrate', 'decide-extension', 'report-result', 'carry-out'] as const),
  ...(['verify-carrying-out', 'decide-review', 'serve-review', 'decide-re-review', 'serve-re-review'] as const),
  ...(['resume-after-hearing', 'answer-supervision', 'answer-suggestion', 'close'] as const),
  ...(['accept-answer', 'return-answer', 'sign-suggestion', 'drop-suggestion'] as const),
];

/**
 * A draft that lies before the head waits for the head; it can be written anew meanwhile, but need not. Of all letters
 * the notice of acceptance alone has a day by which it is served.
 */
export function isAwaited({ action, assignment }: Step, matter: Case, office: OfficeId): boolean {
  if (action === 'record-service') return acceptanceToServe(matter, office) !== undefined;
  const redrafting = action === 'draft-opinion' && statusOf(matter, assignment) === 'drafted';
  return awaited.includes(action) && !redrafting;
}

export function inTurn(steps: readonly Step[]): Step[] {
  return steps.toSorted((a, b) => awaited.indexOf(a.action) - awaited.indexOf(b.action));
}

function statusOf(matter: Case, assignment: Step['assignment']): Assignment['status'] | undefined {
  return matter.assignments.find(({ id }) => id === assignment)?.status;
}
