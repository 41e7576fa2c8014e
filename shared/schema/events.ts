import * as z from 'zod';
import type { Actor } from '../domain/actor.ts';
import { adoptions, channels, grades, linkKinds, natures, reviewResults, supervisionWays } from '../domain/case.ts';
import type { CaseEvent, EventType, Happening } from '../domain/events.ts';
import { serviceWays } from '../domain/papers.ts';
import { documentKinds, paths, refusalGrounds, rungs, suggestionKinds, supervisionGrounds } from '../domain/policy.ts';
import { fileRef } from './attachments.ts';
import { movedClock, startedClock } from './clock.ts';
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
  recordId,
  reviewId,
  staffId,
  suggestionId,
} from './ids.ts';

export const role = z.enum(['registrar', 'handler', 'head', 'supervisor', 'admin', 'auditor']);
export const channel = z.enum(channels);
export const ground = z.enum(supervisionGrounds);
export const accused = z.object({ unit: officeId, person: staffId.exactOptional() });
const hash = z.string();

const actor: z.ZodType<Actor> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('citizen') }),
  z.object({ kind: z.literal('staff'), id: staffId, office: officeId, roles: z.array(role) }),
  z.object({ kind: z.literal('system'), task: z.enum(['deliver', 'escalate', 'import', 'recount']) }),
]);

const common = {
  at: instant,
  on: day,
  actor: actor.meta({ id: 'Actor' }),
  starts: z.array(startedClock.meta({ id: 'StartedClock' })).exactOptional(),
  stops: z.array(clockId).exactOptional(),
  suspends: z.array(z.object({ clock: clockId, left: z.int() })).exactOptional(),
  moves: z.array(movedClock.meta({ id: 'MovedClock' })).exactOptional(),
  withdraws: z.array(noticeId).exactOptional(),
  documents: z.array(z.object({ id: documentId, kind: z.enum(documentKinds), unit: officeId })).exactOptional(),
  record: z.object({ id: recordId, hash }).exactOptional(),
  files: z.array(fileRef).exactOptional(),
};

const ofAssignment = { assignment: assignmentId };
const classification = {
  category: z.string(),
  nature: z.enum(natures),
  path: z.enum(paths).exactOptional(),
  accused: z.array(accused),
};
const refusing = {
  ground: z.enum(refusalGrounds),
  path: z.enum(paths).exactOptional(),
  other: caseNumber.exactOptional(),
};
const sent = z.object({
  assignment: assignmentId,
  office: officeId,
  lead: z.boolean(),
  share: z.string().exactOptional(),
});
const tier = z.enum(['review', 're-review']);
const serving = { way: z.enum(serviceWays), servedOn: day };
const nothingMore = {};
const climb = { rung: z.enum(rungs).exactOptional(), nextOn: day.exactOptional() };
const suggestion = { suggestion: suggestionId, kind: z.enum(suggestionKinds), office: officeId };

/** What each event says, besides when, by whom, and its clocks and documents. */
const shapes = {
  submitted: {
    number: caseNumber,
    office: officeId,
    channel,
    title: z.string(),
    category: z.string().exactOptional(),
    nature: z.enum(natures).exactOptional(),
    requests: z.int(),
    people: z.int(),
    anonymous: z.boolean(),
    accused: z.array(accused),
    splitFrom: caseNumber.exactOptional(),
    confidential: z.literal(true).exactOptional(),
    mayBePublished: z.literal(true).exactOptional(),
    mailed: z.boolean(),
    unreachable: z.literal(true).exactOptional(),
    receivedAt: instant,
    receivedOn: day,
    contentHash: hash,
  },
  registered: classification,
  classified: classification,
  'handed-over': { to: officeId, accused: z.array(accused) },
  linked: { other: caseNumber },
  merged: { other: caseNumber },
  split: { into: caseNumber, requests: z.array(z.int()) },
  'link-noted': { other: caseNumber, kind: z.enum(linkKinds) },
  reopened: { other: caseNumber, registered: z.boolean() },
  refused: refusing,
  'simple-track-taken': nothingMore,
  'simple-track-left': nothingMore,
  routed: { way: z.enum(['transfer', 'assign']), to: z.array(sent), reportBy: day.exactOptional() },
  relayed: { ...ofAssignment, to: sent },
  recalled: { ...ofAssignment, also: z.array(assignmentId).exactOptional() },
  delivered: ofAssignment,
  objected: {
    ...ofAssignment,
    decider: officeId,
    tier: z.enum(['sender', 'arbiter']),
    goesTo: officeId.exactOptional(),
  },
  'objection-decided': { ...ofAssignment, granted: z.boolean() },
  arbitrated: { ...ofAssignment, office: officeId, to: sent.exactOptional() },
  accepted: { ...ofAssignment, path: z.enum(paths).exactOptional(), exempt: z.literal(true).exactOptional() },
  declined: { ...ofAssignment, ...refusing },
  'urgent-reported': { to: officeId },
  recused: { staff: staffId, office: officeId.exactOptional() },
  'mediation-recorded': { ...ofAssignment, agreed: z.boolean() },
  'hearing-recorded': { ...ofAssignment, heldOn: day },
  'question-asked': { ...ofAssignment, question: questionId },
  'question-answered': { question: questionId },
  supplemented: nothingMore,
  'extension-asked': { ...ofAssignment, days: z.int() },
  'extension-decided': { ...ofAssignment, granted: z.boolean(), days: z.int() },
  'opinion-drafted': {
    ...ofAssignment,
    draft: z.int(),
    contentHash: hash,
    supported: z.boolean(),
    reviewBody: officeId.exactOptional(),
  },
  'draft-returned': ofAssignment,
  'opinion-approved': ofAssignment,
  'opinion-served': { ...ofAssignment, ...serving, supported: z.boolean() },
  contributed: ofAssignment,
  'result-reported': ofAssignment,
  'document-served': { ...serving, document: documentId },
  'assistance-offered': ofAssignment,
  rated: { of: z.enum(['office', 'unit']), grade: z.enum(grades) },
  'called-back': nothingMore,
  'review-asked': { review: reviewId, tier, assignment: assignmentId, body: officeId, askedOn: day },
  'hearing-begun': { review: reviewId },
  'hearing-ended': { review: reviewId },
  'review-decided': { review: reviewId, tier, result: z.enum(reviewResults), contentHash: hash },
  'review-served': { review: reviewId, tier, assignment: assignmentId, result: z.enum(reviewResults), ...serving },
  'carried-out': ofAssignment,
  'carrying-out-verified': { ...ofAssignment, verified: z.boolean() },
  withdrawn: nothingMore,
  closed: { resolved: z.boolean() },
  sealed: nothingMore,
  published: { publication: publicId },
  unpublished: nothingMore,
  'consent-revoked': nothingMore,
  reminded: { clock: clockId, due: day, nextOn: day },
  'overdue-flagged': { clock: clockId, due: day, daysOver: z.int(), ...climb },
  supervised: {
    notice: noticeId,
    office: officeId,
    supervisor: officeId,
    ground,
    way: z.enum(supervisionWays),
    jointWith: z.array(officeId).exactOptional(),
    clock: clockId.exactOptional(),
    answerBy: day,
    ...climb,
  },
  'supervision-answered': { notice: noticeId },
  'answer-accepted': { notice: noticeId },
  'answer-returned': { notice: noticeId, answerBy: day },
  suggested: suggestion,
  'suggestion-drafted': suggestion,
  'suggestion-signed': suggestion,
  'suggestion-dropped': { suggestion: suggestionId },
  'suggestion-answered': { suggestion: suggestionId, adoption: z.enum(adoptions) },
  recounted: { because: z.enum(['calendar', 'policy']) },
} satisfies { [T in EventType]: { [K in keyof Omit<Happening<T>, 'type'>]-?: z.ZodType } };

const { submitted, ...others } = shapes;

/** One of all events, each with `more` beside what it says. */
function oneOfAll(more: z.ZodRawShape) {
  const schemaOf = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
    z.object({ type: z.literal(type), ...more, ...common, ...shape });
  return z.discriminatedUnion('type', [
    schemaOf('submitted', submitted),
    ...Object.entries(others).map(([type, shape]) => schemaOf(type, shape)),
  ]);
}

/** An event as it is read back from the history. That each shape says what its event says, the table above has proven. */
export const caseEvent = oneOfAll({}) as z.ZodType<CaseEvent>;

/** An event with its place in the history, as the API tells it. */
export const chainedEvent = () => oneOfAll({ seq: z.int(), hash });
