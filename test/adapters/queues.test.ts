import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SqsAlerts, SqsQueues } from '../../shared/adapters/sqs/queues.ts';
import type { OutboxEntry } from '../../shared/ports/case-store.ts';
import { envelope } from '../../shared/schema/messages.ts';
import { ASSIGN_1, NUMBER } from '../support/city.ts';

const sqs = mockClient(SQSClient);
const queues = new SqsQueues(new SQSClient({ region: 'eu-west-2' }), {
  transfers: 'https://q/transfers',
  notices: 'https://q/notices',
});

const transfer = (n: number): OutboxEntry => ({
  id: `t${n}`,
  message: { queue: 'transfers', task: 'deliver', case: NUMBER, assignment: ASSIGN_1 },
});
const notice: OutboxEntry = {
  id: 'n1',
  message: { queue: 'notices', case: NUMBER, topic: 'received', to: { citizen: true } },
};
const calls = () => sqs.commandCalls(SendMessageBatchCommand).map(({ args: [{ input }] }) => input);

// Other files of this worker talk to a queue that is there.
afterAll(() => sqs.restore());
beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageBatchCommand).resolves({});
});

describe('sending', () => {
  it('puts each message into the queue it names, ten at a time', async () => {
    await queues.send([...Array.from({ length: 12 }, (_, n) => transfer(n)), notice]);
    expect(calls().map(({ QueueUrl, Entries }) => [QueueUrl, Entries?.length])).toEqual([
      ['https://q/transfers', 10],
      ['https://q/transfers', 2],
      ['https://q/notices', 1],
    ]);
  });

  it('writes what its consumer can read', async () => {
    await queues.send([notice]);
    const [body] = calls().flatMap(({ Entries }) => Entries ?? []);
    expect(envelope.parse(JSON.parse(body?.MessageBody ?? ''))).toEqual(notice);
  });

  it('fails when the queue took only some, so that the rest is sent again', async () => {
    sqs.on(SendMessageBatchCommand).resolves({ Failed: [{ Id: '1', Code: 'Throttled', SenderFault: false }] } as never);
    await expect(queues.send([transfer(1), transfer(2)])).rejects.toThrow('SQS took 1 of 2: Throttled');
  });

  it('does the same for alerts', async () => {
    const alerts = new SqsAlerts(new SQSClient({ region: 'eu-west-2' }), 'https://q/alerts');
    await alerts.send([{ case: NUMBER, clock: 'route#01' as never }]);
    expect(calls()).toMatchObject([{ QueueUrl: 'https://q/alerts' }]);
  });
});
