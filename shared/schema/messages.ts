import * as z from 'zod';
import { type Message, topics } from '../domain/message.ts';
import { rungs } from '../domain/policy.ts';
import { assignmentId, caseNumber, clockId, noticeId, officeId } from './ids.ts';

const recipient = z.union([z.object({ citizen: z.literal(true) }), z.object({ office: officeId })]);
const transfers = z.literal('transfers');

/** What the queues `transfers` and `notices` carry. `id` names the outbox row that the consumer confirms. */
export const message: z.ZodType<Message> = z.union([
  z.object({ queue: transfers, task: z.literal('deliver'), case: caseNumber, assignment: assignmentId }),
  z.object({
    queue: transfers,
    task: z.literal('note-link'),
    case: caseNumber,
    other: caseNumber,
    kind: z.enum(['repeated-by', 'merged-from']),
  }),
  z.object({ queue: transfers, task: z.literal('reopen-repeats'), case: caseNumber }),
  z.object({
    queue: transfers,
    task: z.literal('open-split'),
    case: caseNumber,
    into: caseNumber,
    requests: z.array(z.int()),
  }),
  z.object({ queue: transfers, task: z.literal('keep-files'), case: caseNumber }),
  z.object({
    queue: z.literal('notices'),
    case: caseNumber,
    topic: z.enum(topics),
    to: recipient,
    notice: noticeId.exactOptional(),
    clock: clockId.exactOptional(),
    rung: z.enum(rungs).exactOptional(),
  }),
]);

/** How often a queue gives a message out before it is a dead letter: half an hour of an outage leaves none. */
export const GIVEN_OUT_AT_MOST = 10;

/** The id of the request or scheduled run that a message goes back to. */
const correlation = z.string().min(1).exactOptional();
/** What every message of a queue may say of itself, whatever else is in it. */
export const origin = z.looseObject({ correlation });

export const envelope = z.object({ id: z.string().min(1), message, correlation });

/** What the queue `alerts` carries: a duty whose last day has passed. The consumer reads the case again. */
export const alert = z.object({
  case: caseNumber,
  clock: clockId,
  correlation,
  /** It was set aside on an earlier day, and is tried once more. */
  wasAside: z.literal(true).exactOptional(),
});
export type Alert = z.infer<typeof alert>;
