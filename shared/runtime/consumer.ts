import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { count, logger } from './log.ts';

/**
 * Handles each message of a batch by itself: those that fail come back, alone, and end in the dead-letter queue.
 * `work` must bear to see a message twice; `attempt` says how often the queue has given it out.
 */
export function consumer(work: (body: unknown, attempt: number) => Promise<string>) {
  const processor = new BatchProcessor(EventType.SQS);
  const handle = async (record: SQSRecord) => {
    try {
      const attempt = Number(record.attributes.ApproximateReceiveCount);
      const outcome = await work(JSON.parse(record.body), attempt);
      logger.info(outcome, { message: record.messageId });
      count(outcome);
    } catch (error) {
      logger.error('message-failed', { message: record.messageId, error: error as Error });
      count('message-failed');
      throw error;
    }
  };
  return (event: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    processPartialResponse(event, handle, processor, { context, throwOnFullBatchFailure: false });
}
