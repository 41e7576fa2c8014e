import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { OutboxEntry } from '../../ports/case-store.ts';
import type { Alerts, Queues } from '../../ports/outbox.ts';
import type { Alert } from '../../schema/messages.ts';

/** SQS takes at most ten messages a call. */
const BATCH = 10;

export interface QueueUrls {
  readonly transfers: string;
  readonly notices: string;
}

export class SqsQueues implements Queues {
  readonly #client: SQSClient;
  readonly #urls: QueueUrls;

  constructor(client: SQSClient, urls: QueueUrls) {
    this.#client = client;
    this.#urls = urls;
  }

  async send(entries: readonly OutboxEntry[]) {
    for (const queue of ['transfers', 'notices'] as const) {
      const bodies = entries.filter(({ message }) => message.queue === queue).map((entry) => JSON.stringify(entry));
      await sendAll(this.#client, this.#urls[queue], bodies);
    }
  }
}

export class SqsAlerts implements Alerts {
  readonly #client: SQSClient;
  readonly #url: string;

  constructor(client: SQSClient, url: string) {
    this.#client = client;
    this.#url = url;
  }

  async send(alerts: readonly Alert[]) {
    await sendAll(
      this.#client,
      this.#url,
      alerts.map((alert) => JSON.stringify(alert)),
    );
  }
}

/** Rejects when any of them was not taken; the others may have been, and are sent again with it. */
async function sendAll(client: SQSClient, url: string, bodies: readonly string[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(bodies.length / BATCH) }, (_, i) => i * BATCH);
  await Promise.all(batches.map((from) => sendBatch(client, url, bodies.slice(from, from + BATCH))));
}

async function sendBatch(client: SQSClient, url: string, bodies: readonly string[]): Promise<void> {
  const Entries = bodies.map((MessageBody, n) => ({ Id: String(n), MessageBody }));
  const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
  if (Failed?.length)
    throw new Error(`SQS took ${Entries.length - Failed.length} of ${Entries.length}: ${Failed[0]?.Code}`);
}
