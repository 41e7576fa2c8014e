import type { LambdaFunction } from '../lambda/function.ts';
import { sqsEvent, succeeded } from './batch.ts';
import { type Message, receive, remove } from './client.ts';
import type { Mapping } from './mapping.ts';

export interface Source {
  readonly endpoint: string;
  readonly queueUrl: string;
  readonly region: string;
  /** For tests: hands each batch over twice, as SQS may at any time. */
  readonly deliverTwice: boolean;
}

export interface Poller {
  /** Takes no more messages. */
  stop(): void;
}

/**
 * Lambda's poller: hands batches of a queue to a function and deletes what was dealt with. The rest comes back when its
 * visibility timeout is over, and in the end goes to the dead letters: SQS sees to both.
 */
export function poll(mapping: Mapping, lambda: LambdaFunction, source: Source): Poller {
  const stopping = new AbortController();
  const { endpoint, queueUrl, region, deliverTwice } = source;

  async function gather(): Promise<Message[]> {
    const batch = await receive(endpoint, queueUrl, mapping.batchSize, 20, stopping.signal);
    const closes = Date.now() + mapping.windowSeconds * 1000;
    while (batch.length > 0 && batch.length < mapping.batchSize && Date.now() < closes) {
      const wait = (closes - Date.now()) / 1000;
      batch.push(...(await receive(endpoint, queueUrl, mapping.batchSize - batch.length, wait, stopping.signal)));
    }
    return batch;
  }

  async function handle(batch: readonly Message[]): Promise<Message[]> {
    try {
      const result = await lambda.invoke(JSON.stringify(sqsEvent(batch, mapping.queueArn, region)));
      return mapping.reportsFailures ? succeeded(batch, result) : [...batch];
    } catch {
      // The function has been heard of already; its messages simply come back.
      return [];
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const batch = await gather();
      if (batch.length === 0) continue;
      let done = await handle(batch);
      if (deliverTwice) done = (await handle(batch)).filter((message) => done.includes(message));
      if (done.length > 0) await remove(endpoint, queueUrl, done);
    }
  }

  run().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  return { stop: () => stopping.abort() };
}
