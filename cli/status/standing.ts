import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { DynamoAside } from '../../shared/adapters/dynamo/aside.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { SetAside } from '../../shared/ports/aside.ts';
import type { Counts } from '../../shared/ports/register.ts';
import type { Connection } from '../connection/connect.ts';
import type { QueueName } from '../queues/emptied.ts';

export interface QueueDepth {
  readonly name: QueueName;
  readonly waiting: number;
  readonly inFlight: number;
  readonly deadLetters: number;
}

/** How a stack stands now. */
export interface Standing extends Counts {
  readonly url: string;
  readonly now: Instant;
  /** Its clock was set. */
  readonly shifted: boolean;
  readonly offices: number;
  readonly outbox: {
    /** Messages nobody has confirmed. */
    readonly waiting: number;
    /** Those whose next attempt should have been made by now. */
    readonly late: number;
  };
  readonly queues: readonly QueueDepth[];
  /** Dead letters of the schedules: runs that could not be started. */
  readonly notStarted: number;
  /** What the sweep could do nothing about. */
  readonly aside: readonly Pick<SetAside, 'key' | 'reason' | 'since'>[];
}

/** `reconcile` runs each minute; what it has not taken up after this long, it will not. */
const LATE_AFTER_MS = 5 * 60_000;

export async function standingOf(stack: Connection): Promise<Standing> {
  const { url, shifted, register, directory, jurisdiction } = stack;
  const now = stack.now();
  const [counts, outbox, queues, notStarted, offices, aside] = await Promise.all([
    register.counts(dayOf(now, jurisdiction.timeZone)),
    outboxOf(stack, now),
    queuesOf(stack),
    notStartedIn(stack),
    directory.offices(),
    new DynamoAside(stack.table).all(),
  ]);
  return { url, now, shifted, offices: offices.size, ...counts, outbox, queues, notStarted, aside };
}

async function outboxOf({ register }: Connection, now: Instant): Promise<Standing['outbox']> {
  const lateBefore = new Date(Date.parse(now) - LATE_AFTER_MS).toISOString();
  let waiting = 0;
  let late = 0;
  for await (const next of register.unconfirmed()) {
    waiting += 1;
    if (next < lateBefore) late += 1;
  }
  return { waiting, late };
}

async function depthOf({ sqs }: Connection, QueueUrl: string) {
  const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] }),
  );
  const [waiting, inFlight] = AttributeNames.map((name) => Number(Attributes?.[name] ?? 0));
  return { waiting: waiting ?? 0, inFlight: inFlight ?? 0 };
}

async function notStartedIn(stack: Connection): Promise<number> {
  const url = stack.queueUrls.SchedulesDeadLettersUrl;
  if (!url) return 0;
  const { waiting, inFlight } = await depthOf(stack, url);
  return waiting + inFlight;
}

function queuesOf(stack: Connection): Promise<QueueDepth[]> {
  const { queueUrls } = stack;
  const queue = async (name: QueueDepth['name'], url: string, deadLettersUrl: string): Promise<QueueDepth> => {
    const [own, dead] = await Promise.all([depthOf(stack, url), depthOf(stack, deadLettersUrl)]);
    return { name, ...own, deadLetters: dead.waiting + dead.inFlight };
  };
  return Promise.all([
    queue('transfers', queueUrls.TransfersQueueUrl, queueUrls.TransfersDeadLettersUrl),
    queue('notices', queueUrls.NoticesQueueUrl, queueUrls.NoticesDeadLettersUrl),
    queue('alerts', queueUrls.AlertsQueueUrl, queueUrls.AlertsDeadLettersUrl),
    ...(queueUrls.BouncesQueueUrl && queueUrls.BouncesDeadLettersUrl
      ? [queue('bounces', queueUrls.BouncesQueueUrl, queueUrls.BouncesDeadLettersUrl)]
      : []),
  ]);
}
