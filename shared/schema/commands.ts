import * as z from 'zod';
import { adoptions, grades, natures, reviewResults, supervisionWays } from '../domain/case.ts';
import type { ActionName, Commands } from '../domain/commands.ts';
import { outcomes, serviceWays } from '../domain/papers.ts';
import { paths, refusalGrounds, suggestionKinds } from '../domain/policy.ts';
import { accused, ground } from './events.ts';
import {
  assignmentId,
  caseNumber,
  day,
  documentId,
  noticeId,
  officeId,
  questionId,
  reviewId,
  staffId,
  suggestionId,
} from './ids.ts';
import { TITLE_MAX } from './petition.ts';
import { optional, text } from './text.ts';

export const TEXT_MAX = 5_000;
export const NOTE_MAX = 500;
/** More than the policy allows: which number that is, the refusal says. */
const UNITS_MAX = 50;

/** What staff may ask of a case over HTTP. What only the system or the citizen does is not here. */
export type StaffAction = Exclude<ActionName, SystemAction | CitizensOwn>;
type SystemAction = 'submit' | 'deliver' | 'note-link' | 'reopen' | 'remind' | 'flag-overdue' | 'recount';
/** What staff say when they ask for it. */
export type Asked<A extends StaffAction> = A extends 'split'
  ? Omit<Commands[A], 'into'>
  : A extends 'supplement'
    ? Omit<Commands[A], 'files'>
    : Commands[A];
/** What nobody can do for them. */
type CitizensOwn = TakenAction | 'rate' | 'revoke-consent';
/** The citizen takes a written answer on the page of the case. */
export type TakenAction = 'confirm-receipt' | 'confirm-review' | 'confirm-re-review';
/** What the citizen may ask of their own case. */
export type CitizenAction =
  | CitizensOwn
  | 'answer-question'
  | 'supplement'
  | 'withdraw'
  | 'ask-review'
  | 'ask-re-review';

const said = text(TEXT_MAX);
const note = optional(text(NOTE_MAX));
const who = z.array(accused).max(20).exactOptional();
const onAssignment = { assignment: assignmentId };

const opinion = z.object({ outcome: z.enum(outcomes), text: said, basis: text(NOTE_MAX) });
const service = z
  .object({ way: z.enum(serviceWays), on: day, recipient: note, place: note, signedBy: note, refusedBecause: note })
  .transform(withoutGaps);
const refusing = {
  ground: z.enum(refusalGrounds),
  goTo: note,
  path: optional(z.enum(paths)),
  other: optional(caseNumber),
  text: said,
};
const classification = z
  .object({
    category: text(120),
    nature: z.enum(natures),
    path: optional(z.enum(paths)),
    accused: who,
    accusedWords: note,
  })
  .transform(withoutGaps);
const asking = z.object({ reasons: said, askedOn: optional(day) }).transform(withoutGaps);
const decided = z.object({
  review: reviewId,
  result: z.enum(reviewResults),
  found: said,
  text: said,
  basis: text(NOTE_MAX),
});
const taken = z.object({ review: reviewId });
const onReview = z.object({ review: reviewId, text: said });
const served = z.object({ review: reviewId, service });
const answerQuestion = z.object({ question: questionId, text: said });
const supplement = z.object({ text: said });
const withdraw = z.object({ text: note }).transform(withoutGaps);

export const staffCommands = {
  register: classification,
  classify: classification,
  'hand-over': z.object({ to: officeId, accused: who, text: said }),
  link: z.object({ other: caseNumber }),
  merge: z.object({ other: caseNumber, text: said }),
  // The number of the new case is not asked for: it comes from the register.
  split: z.object({ requests: z.array(z.int()).max(50), text: said }),
  refuse: z.object(refusing).transform(withoutGaps),
  'take-simple-track': z.object({}),
  'leave-simple-track': z.object({ text: said }),
  route: z
    .object({
      way: z.enum(['transfer', 'assign']).default('transfer'),
      to: z
        .array(z.object({ office: officeId, lead: z.boolean(), share: note }).transform(withoutGaps))
        .max(UNITS_MAX, { error: 'too-many' }),
      reportBy: optional(day),
      instruction: note,
    })
    .transform(withoutGaps),
  relay: z.object({ ...onAssignment, to: officeId }),
  recall: z.object({ ...onAssignment, text: said }),
  object: z.object({ ...onAssignment, reasons: said, goesTo: optional(officeId) }).transform(withoutGaps),
  'decide-objection': z.object({ ...onAssignment, granted: z.boolean(), text: said }),
  arbitrate: z.object({ ...onAssignment, to: officeId, text: said }),
  accept: z.object({ ...onAssignment, path: optional(z.enum(paths)) }).transform(withoutGaps),
  decline: z.object({ ...onAssignment, ...refusing }).transform(withoutGaps),
  'report-urgent': z.object({ to: officeId, text: said }),
  recuse: z.object({ staff: staffId, text: said }),
  'record-mediation': z.object({ ...onAssignment, bothConsent: z.boolean(), agreed: z.boolean(), text: said }),
  'record-hearing': z.object({ ...onAssignment, heldOn: day, text: said }),
  'ask-citizen': z.object({ ...onAssignment, text: said }),
  'answer-question': answerQuestion,
  supplement,
  'offer-assistance': z.object({ ...onAssignment, text: said }),
  'ask-extension': z.object({ ...onAssignment, days: z.int(), reason: said }),
  'decide-extension': z.object({ ...onAssignment, granted: z.boolean(), text: note }).transform(withoutGaps),
  'draft-opinion': z
    .object({ ...onAssignment, found: said, opinions: z.array(opinion).max(50), reviewBody: optional(officeId) })
    .transform(withoutGaps),
  'return-draft': z.object({ ...onAssignment, text: said }),
  'approve-opinion': z.object(onAssignment),
  'serve-opinion': z.object({ ...onAssignment, service }),
  contribute: z.object({ ...onAssignment, text: said }),
  'report-result': z.object({ ...onAssignment, text: said }),
  'record-service': z.object({ document: documentId, service }),
  'call-back': z.object({ text: said }),
  'ask-review': asking,
  'ask-re-review': asking,
  'suspend-for-hearing': onReview,
  'resume-after-hearing': onReview,
  'decide-review': decided,
  'decide-re-review': decided,
  'serve-review': served,
  'serve-re-review': served,
  'carry-out': z.object({ ...onAssignment, text: said }),
  'verify-carrying-out': z.object({ ...onAssignment, verified: z.boolean(), text: said }),
  withdraw,
  close: z.object({ resolved: z.boolean(), text: note }).transform(withoutGaps),
  seal: z.object({}),
  publish: z.object({ title: text(TITLE_MAX), summary: text(NOTE_MAX), answer: said }),
  unpublish: z.object({ text: said }),
  supervise: z
    .object({
      office: officeId,
      ground,
      way: optional(z.enum(supervisionWays)),
      jointWith: optional(z.array(officeId).max(UNITS_MAX, { error: 'too-many' })),
      demand: note,
      answerBy: optional(day),
    })
    .transform(withoutGaps),
  'answer-supervision': z.object({ notice: noticeId, text: said }),
  'accept-answer': z.object({ notice: noticeId, text: note }).transform(withoutGaps),
  'return-answer': z.object({ notice: noticeId, text: said, answerBy: optional(day) }).transform(withoutGaps),
  suggest: z.object({ kind: z.enum(suggestionKinds), office: officeId, text: said }),
  'sign-suggestion': z.object({ suggestion: suggestionId, text: said }),
  'drop-suggestion': z.object({ suggestion: suggestionId, text: said }),
  'answer-suggestion': z.object({ suggestion: suggestionId, adoption: z.enum(adoptions), text: said }),
} satisfies { [A in StaffAction]: z.ZodType<Asked<A>> };

export const citizenCommands = {
  'answer-question': answerQuestion,
  supplement,
  withdraw,
  'confirm-receipt': z.object(onAssignment),
  'confirm-review': taken,
  'confirm-re-review': taken,
  'revoke-consent': z.object({}),
  rate: z.object({ of: z.enum(['office', 'unit']), grade: z.enum(grades), text: note }).transform(withoutGaps),
  'ask-review': z.object({ reasons: said }),
  'ask-re-review': z.object({ reasons: said }),
} satisfies { [A in CitizenAction]: z.ZodType<Commands[A]> };

export function isStaffAction(name: string | undefined): name is StaffAction {
  return name !== undefined && Object.hasOwn(staffCommands, name);
}

export function isCitizenAction(name: string | undefined): name is CitizenAction {
  return name !== undefined && Object.hasOwn(citizenCommands, name);
}

type Gapless<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Fields that were left out are not there, rather than there without a value. */
function withoutGaps<T extends object>(value: T): Gapless<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Gapless<T>;
}
