import * as z from 'zod';
import {
  type Assignment,
  adoptions,
  answerStatuses,
  assignmentStatuses,
  type Case,
  caseStatuses,
  grades,
  type IssuedDocument,
  type Link,
  linkKinds,
  natures,
  noticeStatuses,
  type Question,
  type Recusal,
  type Review,
  reviewResults,
  reviewStatuses,
  type Suggestion,
  type SupervisionNotice,
  suggestionStatuses,
  supervisionWays,
} from '../domain/case.ts';
import { serviceWays } from '../domain/papers.ts';
import { documentKinds, paths, rungs, suggestionKinds } from '../domain/policy.ts';
import { accused, channel, ground } from './events.ts';
import {
  assignmentId,
  caseNumber,
  clockId,
  day,
  documentId,
  instant,
  noticeId,
  officeId,
  publicId,
  questionId,
  reviewId,
  staffId,
  suggestionId,
} from './ids.ts';

const grade = z.enum(grades);
export const recusal = z.object({ staff: staffId, office: officeId.exactOptional() }) satisfies z.ZodType<Recusal>;

export const assignment = z.object({
  id: assignmentId,
  office: officeId,
  lead: z.boolean(),
  status: z.enum(assignmentStatuses),
  sender: officeId,
  parent: assignmentId.exactOptional(),
  share: z.string().exactOptional(),
  sentOn: day,
  binding: z.literal(true).exactOptional(),
  acceptance: z
    .object({ document: documentId, told: z.enum([...serviceWays, 'exempt']).exactOptional() })
    .exactOptional(),
  objection: z
    .object({
      on: day,
      decider: officeId,
      tier: z.enum(['sender', 'arbiter']),
      status: z.enum(['open', 'granted', 'refused']),
    })
    .exactOptional(),
  extension: z.object({ days: z.int(), askedOn: day, status: z.enum(['asked', 'granted', 'refused']) }).exactOptional(),
  drafts: z.int(),
  supported: z.boolean().exactOptional(),
  reviewBody: officeId.exactOptional(),
  servedOn: day.exactOptional(),
  carryOut: z.enum(['due', 'done', 'verified']).exactOptional(),
}) satisfies z.ZodType<Assignment>;

export const notice = z.object({
  id: noticeId,
  office: officeId,
  supervisor: officeId,
  document: documentId.exactOptional(),
  ground,
  way: z.enum(supervisionWays),
  jointWith: z.array(officeId).exactOptional(),
  clock: clockId.exactOptional(),
  issuedOn: day,
  answerBy: day,
  status: z.enum(noticeStatuses),
  rung: z.enum(rungs).exactOptional(),
  returned: z.int().exactOptional(),
}) satisfies z.ZodType<SupervisionNotice>;

export const review = z.object({
  id: reviewId,
  tier: z.enum(['review', 're-review']),
  assignment: assignmentId,
  body: officeId,
  askedOn: day,
  status: z.enum(reviewStatuses),
  result: z.enum(reviewResults).exactOptional(),
  servedOn: day.exactOptional(),
}) satisfies z.ZodType<Review>;

export const suggestion = z.object({
  id: suggestionId,
  kind: z.enum(suggestionKinds),
  office: officeId,
  issuedOn: day,
  status: z.enum(suggestionStatuses),
  drafted: z.literal(true).exactOptional(),
  adoption: z.enum(adoptions).exactOptional(),
}) satisfies z.ZodType<Suggestion>;

export const question = z.object({
  id: questionId,
  assignment: assignmentId,
  askedOn: day,
  status: z.enum(answerStatuses),
}) satisfies z.ZodType<Question>;

export const issued = z.object({
  id: documentId,
  kind: z.enum(documentKinds),
  unit: officeId,
  on: day,
  seq: z.int(),
  servedOn: day.exactOptional(),
}) satisfies z.ZodType<IssuedDocument>;

export const link = z.object({ kind: z.enum(linkKinds), case: caseNumber }) satisfies z.ZodType<Link>;

type WithRows = 'assignments' | 'clocks' | 'notices' | 'reviews' | 'suggestions' | 'links' | 'questions' | 'documents';
type Head = Omit<Case, WithRows>;

/** What a case says of itself, apart from the lists that have rows of their own. */
export const caseHead = z.object({
  number: caseNumber,
  version: z.int(),
  status: z.enum(caseStatuses),
  office: officeId,
  channel,
  title: z.string(),
  category: z.string().exactOptional(),
  nature: z.enum(natures).exactOptional(),
  path: z.enum(paths).exactOptional(),
  classedPath: z.enum(paths).exactOptional(),
  simple: z.boolean(),
  requests: z.int(),
  splitOff: z.array(z.int()),
  people: z.int(),
  anonymous: z.boolean(),
  confidential: z.literal(true).exactOptional(),
  mayBePublished: z.literal(true).exactOptional(),
  published: z.object({ id: publicId, on: day }).exactOptional(),
  mailed: z.boolean(),
  unreachable: z.literal(true).exactOptional(),
  contentHash: z.string(),
  receivedAt: instant,
  receivedOn: day,
  accused: z.array(accused),
  recused: z.array(recusal),
  toldUrgently: z.array(officeId),
  ratings: z.object({ office: grade.exactOptional(), unit: grade.exactOptional() }),
  resolved: z.boolean().exactOptional(),
  finalOn: day.exactOptional(),
  records: z.int(),
}) satisfies z.ZodType<Head>;
