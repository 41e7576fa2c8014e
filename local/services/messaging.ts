import { buildApp } from 'fauxqs';
import * as z from 'zod';
import type { Deployed } from '../cloudformation/deployment.ts';
import { propertiesOf } from '../cloudformation/properties.ts';
import { callSqs } from '../sqs/client.ts';
import { loopback } from './ports.ts';

/** SQS, in this process and in memory: what a restart loses of the queues, `reconcile` sends again. */
export interface Messaging {
  readonly endpoint: string;
  createQueues(declared: readonly Deployed[]): Promise<void>;
  depths(): Promise<QueueDepth[]>;
  stop(): Promise<void>;
}

export interface QueueDepth {
  readonly name: string;
  readonly arn: string;
  readonly waiting: number;
  readonly inFlight: number;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String).optional();
const queueSchema = z.object({
  VisibilityTimeout: scalar,
  DelaySeconds: scalar,
  MaximumMessageSize: scalar,
  MessageRetentionPeriod: scalar,
  ReceiveMessageWaitTimeSeconds: scalar,
  FifoQueue: scalar,
  ContentBasedDeduplication: scalar,
  RedrivePolicy: z
    .object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() })
    .transform((policy) => JSON.stringify(policy))
    .optional(),
});
const depthsSchema = z.array(
  z.object({
    name: z.string(),
    arn: z.string(),
    approximateMessageCount: z.number(),
    approximateInflightCount: z.number(),
    approximateDelayedCount: z.number(),
  }),
);

export async function startMessaging(region: string): Promise<Messaging> {
  // Not startFauxqs(), which listens on every network of the machine.
  const app = buildApp({ logger: false, defaultRegion: region });
  const endpoint = await app.listen({ host: loopback, port: 0 });
  return {
    endpoint,
    async createQueues(declared) {
      for (const queue of declared) {
        const QueueName = queue.ref.slice(queue.ref.lastIndexOf('/') + 1);
        await callSqs(endpoint, 'CreateQueue', { QueueName, Attributes: propertiesOf(queue, queueSchema) });
      }
    },
    async depths() {
      const { body } = await app.inject('/_fauxqs/queues');
      return depthsSchema.parse(JSON.parse(body)).map((queue) => ({
        name: queue.name,
        arn: queue.arn,
        waiting: queue.approximateMessageCount + queue.approximateDelayedCount,
        inFlight: queue.approximateInflightCount,
      }));
    },
    stop: () => app.close(),
  };
}
