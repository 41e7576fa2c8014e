import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { retention } from '../../shared/policy/retention.ts';
import { GIVEN_OUT_AT_MOST } from '../../shared/schema/messages.ts';
import type { Capability, QueueName } from '../functions.ts';

const safe = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** Where messages wait that nobody could handle: as long as SQS keeps anything. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, { ...safe, retentionPeriod: Duration.days(retention['dead-letter'].days) });
  }
}

export interface MessageQueueProps {
  readonly consumer: Capability;
}

/** A queue and its dead letters. */
export class MessageQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { consumer }: MessageQueueProps) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      ...safe,
      // Six times the consumer's time limit, as Lambda advises: a throttled batch is retried, not handled twice.
      visibilityTimeout: Duration.seconds(6 * consumer.timeout),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: GIVEN_OUT_AT_MOST },
    });
  }
}

/** Those that a stack has. */
export type Queues = Readonly<Partial<Record<QueueName, MessageQueue>>>;

export function queueNamed(queues: Queues, name: QueueName): MessageQueue {
  const queue = queues[name];
  if (!queue) throw new Error(`There is no queue ${name} in this region`);
  return queue;
}
