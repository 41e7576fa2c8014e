import * as z from 'zod';

const attributeValue = z.object({
  DataType: z.string(),
  StringValue: z.string().optional(),
  BinaryValue: z.string().optional(),
});
const messagesSchema = z.object({
  Messages: z
    .array(
      z.object({
        MessageId: z.string(),
        ReceiptHandle: z.string(),
        Body: z.string(),
        MD5OfBody: z.string(),
        Attributes: z.object({
          ApproximateReceiveCount: z.string(),
          ApproximateFirstReceiveTimestamp: z.string(),
          SenderId: z.string(),
          SentTimestamp: z.string(),
        }),
        MessageAttributes: z.record(z.string(), attributeValue).default({}),
      }),
    )
    .default([]),
});

export type Message = z.infer<typeof messagesSchema>['Messages'][number];

/** One call of the SQS API. */
export async function callSqs(endpoint: string, action: string, body: object, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  if (!answer.ok) throw new Error(`SQS ${action}: ${answer.status} ${await answer.text()}`);
  const text = await answer.text();
  return text === '' ? {} : JSON.parse(text);
}

export async function receive(
  endpoint: string,
  QueueUrl: string,
  atMost: number,
  waitSeconds: number,
  signal: AbortSignal,
): Promise<Message[]> {
  const answer = await callSqs(
    endpoint,
    'ReceiveMessage',
    {
      QueueUrl,
      MaxNumberOfMessages: Math.min(10, atMost),
      WaitTimeSeconds: Math.min(20, waitSeconds),
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    },
    signal,
  );
  return messagesSchema.parse(answer).Messages;
}

export async function remove(endpoint: string, QueueUrl: string, messages: readonly Message[]): Promise<void> {
  for (let start = 0; start < messages.length; start += 10) {
    const Entries = messages
      .slice(start, start + 10)
      .map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    await callSqs(endpoint, 'DeleteMessageBatch', { QueueUrl, Entries });
  }
}
