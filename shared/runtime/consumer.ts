import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { origin } from '../schema/messages.ts';
import { under } from './correlation.ts';
import { count, logger } from './log.ts';

/**
 * Handles each message of a batch by itself: those that fail come back, alone, and end in the dead-letter queue.
 * `work` must bear to see a message twice; `attempt` says how often the queue has given it out. Each is followed under the
 * id that it brings along.
 */
export function consumer(
  work: (body: unknown, attempt: number) => Promise<string>,
  correlationOf = (body: unknown) => origin.safeParse(body).data?.correlation,
) {
  const processor = new BatchProcessor(EventType.SQS);
  const handle = (record: SQSRecord) => {
    const body = read(record.body);
    return under(correlationOf(body), () => one(record, body));
  };
  const one = async (record: SQSRecord, body: unknown) => {
    try {
      const attempt = Number(record.attributes.ApproximateReceiveCount);
      const outcome = await work(body, attempt);
      logger.info(outcome, { messageId: record.messageId });
      count(outcome);
    } catch (error) {
      logger.error('message-failed', { messageId: record.messageId, error });
      count('message-failed');
      throw error;
    }
  };
  return (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    processPartialResponse(event, handle, processor, { context, throwOnFullBatchFailure: false });
}

/** What is no JSON is handed on as the text it is: `work` refuses it like anything else that makes no sense. */
function read(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
