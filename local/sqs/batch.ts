import type { SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import type { Message } from './client.ts';

/** The event Lambda makes of a batch of messages. */
export function sqsEvent(messages: readonly Message[], eventSourceARN: string, awsRegion: string): SQSEvent {
  return {
    Records: messages.map((message) => ({
      messageId: message.MessageId,
      receiptHandle: message.ReceiptHandle,
      body: message.Body,
      attributes: message.Attributes,
      messageAttributes: Object.fromEntries(
        Object.entries(message.MessageAttributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
          name,
          {
            dataType: DataType,
            ...(StringValue !== undefined && { stringValue: StringValue }),
            ...(BinaryValue !== undefined && { binaryValue: BinaryValue }),
          },
        ]),
      ),
      md5OfBody: message.MD5OfBody,
      eventSource: 'aws:sqs',
      eventSourceARN,
      awsRegion,
    })),
  };
}

const responseSchema = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullish();

/** The messages a handler has dealt with, by its answer. An answer that makes no sense means: none of them. */
export function succeeded(messages: readonly Message[], result: string): Message[] {
  const response = responseSchema.safeParse(JSON.parse(result));
  if (!response.success) return [];
  const failed = new Set(response.data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId));
  const allKnown = done.length + failed.size === messages.length;
  return allKnown ? done : [];
}
