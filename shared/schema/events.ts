import * as z from 'zod';
import type { Actor } from '../domain/actor.ts';
import type { CaseEvent, StartedClock } from '../domain/events.ts';
import { clockKinds } from '../domain/policy.ts';
import { assignmentId, caseNumber, clockId, day, instant, noticeId, officeId, staffId } from './ids.ts';

export const role = z.enum(['registrar', 'handler', 'head', 'supervisor', 'admin', 'auditor']);
export const channel = z.enum(['online', 'letter', 'visit', 'phone', 'import']);
const clockKind = z.enum(clockKinds);
export const ground = z.enum([
  'overdue',
  'not-reported',
  'procedure-broken',
  'evasion',
  'opinion-not-carried-out',
  'other',
]);

const actor: z.ZodType<Actor> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('citizen') }),
  z.object({ kind: z.literal('staff'), id: staffId, office: officeId, roles: z.array(role) }),
  z.object({ kind: z.literal('system'), task: z.enum(['deliver', 'escalate', 'import']) }),
]);

export const startedClock = z.object({
  id: clockId,
  kind: clockKind,
  office: officeId,
  assignment: assignmentId.exactOptional(),
  notice: noticeId.exactOptional(),
  startedOn: day,
  due: day,
  provisional: z.boolean(),
  sweepOn: day.exactOptional(),
}) satisfies z.ZodType<StartedClock>;

const facts = {
  at: instant,
  on: day,
  actor,
  starts: z.array(startedClock).exactOptional(),
  stops: z.array(clockId).exactOptional(),
};

/** An event as it is read back from the history. */
export const caseEvent: z.ZodType<CaseEvent> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('submitted'),
    ...facts,
    number: caseNumber,
    office: officeId,
    channel,
    title: z.string(),
    category: z.string().exactOptional(),
    requests: z.int(),
    mailed: z.boolean(),
    receivedAt: instant,
    receivedOn: day,
    contentHash: z.string(),
  }),
  z.object({ type: z.literal('registered'), ...facts, category: z.string() }),
  z.object({
    type: z.literal('routed'),
    ...facts,
    to: z.array(z.object({ assignment: assignmentId, office: officeId, lead: z.boolean() })),
  }),
  z.object({ type: z.literal('delivered'), ...facts, assignment: assignmentId }),
  z.object({ type: z.literal('accepted'), ...facts, assignment: assignmentId }),
  z.object({ type: z.literal('answered'), ...facts, assignment: assignmentId, contentHash: z.string() }),
  z.object({ type: z.literal('closed'), ...facts, resolved: z.boolean(), note: z.string().exactOptional() }),
  z.object({ type: z.literal('overdue-flagged'), ...facts, clock: clockId, due: day, daysOver: z.int() }),
  z.object({
    type: z.literal('supervised'),
    ...facts,
    notice: noticeId,
    office: officeId,
    supervisor: officeId,
    ground,
    clock: clockId.exactOptional(),
    demand: z.string().exactOptional(),
    answerBy: day,
  }),
  z.object({ type: z.literal('supervision-answered'), ...facts, notice: noticeId, text: z.string() }),
]);
