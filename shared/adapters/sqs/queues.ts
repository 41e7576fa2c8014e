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

async function sendAll(client: SQSClient, url: string, bodies: readonly string[]): Promise<void> {
  for (let i = 0; i < bodies.length; i += BATCH) {
    const Entries = bodies.slice(i, i + BATCH).map((MessageBody, n) => ({ Id: String(n), MessageBody }));
    const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
    if (Failed?.length)
      throw new Error(`SQS took ${Entries.length - Failed.length} of ${Entries.length}: ${Failed[0]?.Code}`);
  }
}
