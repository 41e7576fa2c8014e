import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { StackFacts } from '../connection/stack-facts.ts';

export const queueNames = ['transfers', 'notices', 'alerts', 'bounces'] as const;
export type QueueName = (typeof queueNames)[number];

/** What keeps dead letters; those of the schedules have no queue to go back to. */
export type Kept = QueueName | 'schedules';

export function isQueueName(name: string | undefined): name is QueueName {
  return queueNames.some((each) => each === name);
}

const HIDDEN_FOR_SECONDS = 60;

/**
 * Takes each dead letter of a queue away, and puts it back into the queue first unless it is to be dropped: whoever is
 * interrupted has sent some of them twice, and lost none. What becomes a dead letter meanwhile is left for the next time.
 */
export async function* emptied(
  sqs: SQSClient,
  urls: StackFacts['outputs'],
  name: Kept,
  drop: boolean,
): AsyncIterable<string> {
  const { queue, deadLetters } = urlsOf(urls)[name];
  // There is none in a region without SES.
  if (!deadLetters || !(queue || drop)) return;
  // Having waited, SQS has asked all of its servers: an empty answer is one.
  const receive = {
    QueueUrl: deadLetters,
    MaxNumberOfMessages: 10,
    VisibilityTimeout: HIDDEN_FOR_SECONDS,
    WaitTimeSeconds: 1,
  };
  const seen = new Set<string>();
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(receive));
    if (Messages.length === 0) return;
    for (const { MessageId = '', Body = '', ReceiptHandle } of Messages) {
      if (!drop) await sqs.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: Body }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl: deadLetters, ReceiptHandle }));
      if (!seen.has(MessageId)) yield MessageId;
      seen.add(MessageId);
    }
  }
}

function urlsOf(
  urls: StackFacts['outputs'],
): Record<Kept, { readonly queue: string | undefined; readonly deadLetters: string | undefined }> {
  return {
    transfers: { queue: urls.TransfersQueueUrl, deadLetters: urls.TransfersDeadLettersUrl },
    notices: { queue: urls.NoticesQueueUrl, deadLetters: urls.NoticesDeadLettersUrl },
    alerts: { queue: urls.AlertsQueueUrl, deadLetters: urls.AlertsDeadLettersUrl },
    bounces: { queue: urls.BouncesQueueUrl, deadLetters: urls.BouncesDeadLettersUrl },
    schedules: { queue: undefined, deadLetters: urls.SchedulesDeadLettersUrl },
  };
}
