import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { profileOf } from '../../infra/profile.ts';
import { alarmsIn } from './alarms.ts';
import { functionsIn } from './functions.ts';
import { all, oneOfEachPartition, target, templateOf } from './template.ts';

const FOURTEEN_DAYS = 14 * 86_400;

const Queue = z.object({
  MessageRetentionPeriod: z.number(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.unknown(), maxReceiveCount: z.number() }).optional(),
  SqsManagedSseEnabled: z.boolean(),
  VisibilityTimeout: z.number().optional(),
});

const Mapping = z.object({
  BatchSize: z.number(),
  EventSourceArn: z.unknown(),
  FunctionName: z.unknown(),
  FunctionResponseTypes: z.array(z.string()),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }),
});

const QueuePolicy = z.object({ PolicyDocument: z.unknown(), Queues: z.array(z.unknown()) });

describe.each(oneOfEachPartition)('the queues in %s', (region) => {
  const template = templateOf(region);
  const queues = all(template, 'AWS::SQS::Queue', Queue);
  const working = queues.filter(({ RedrivePolicy }) => RedrivePolicy);
  const deadLetters = queues.filter(({ RedrivePolicy }) => !RedrivePolicy);
  const mappings = all(template, 'AWS::Lambda::EventSourceMapping', Mapping);

  // What tells of bounces is there where SES is.
  const count = profileOf(region).ses ? 4 : 3;

  it('are three or four, each with dead letters of its own, and those of the schedules', () => {
    const targets = working.map(({ RedrivePolicy }) => target(RedrivePolicy?.deadLetterTargetArn));
    expect(working).toHaveLength(count);
    expect(new Set(targets).size).toBe(count);
    expect(deadLetters.map(({ id }) => id).sort()).toEqual(
      [...targets, expect.stringMatching(/^SchedulesDeadLetters/)].sort(),
    );
  });

  it('try five times, then keep for as long as SQS can', () => {
    for (const queue of working) expect(queue.RedrivePolicy?.maxReceiveCount).toBe(10);
    for (const queue of deadLetters) expect(queue.MessageRetentionPeriod).toBe(FOURTEEN_DAYS);
  });

  it('are encrypted, and reached by TLS only', () => {
    const policies = all(template, 'AWS::SQS::QueuePolicy', QueuePolicy);
    for (const { id, SqsManagedSseEnabled } of queues) {
      expect(SqsManagedSseEnabled).toBe(true);
      const policy = policies.find(({ Queues }) => Queues.map(target).includes(id));
      expect(JSON.stringify(policy?.PolicyDocument)).toContain('"aws:SecureTransport":"false"');
    }
  });

  it('are handled in batches of ten at once, of which single messages can fail', () => {
    expect(mappings.map(({ EventSourceArn }) => target(EventSourceArn)).sort()).toEqual(
      working.map(({ id }) => id).sort(),
    );
    for (const mapping of mappings) {
      expect(mapping).toMatchObject({ BatchSize: 10, FunctionResponseTypes: ['ReportBatchItemFailures'] });
      expect(mapping.MaximumBatchingWindowInSeconds).toBeLessThanOrEqual(1);
    }
  });

  it('leave most of what an account may run at once to the pages, however much waits', () => {
    const together = mappings.reduce((sum, { ScalingConfig }) => sum + ScalingConfig.MaximumConcurrency, 0);
    expect(together).toBeLessThanOrEqual(200);
  });

  it('hide a message for six times as long as its function may run', () => {
    const functions = [...functionsIn(template).values()];
    for (const { EventSourceArn, FunctionName } of mappings) {
      const queue = working.find(({ id }) => id === target(EventSourceArn));
      const consumer = functions.find(({ id }) => id === target(FunctionName));
      expect(queue?.VisibilityTimeout).toBeGreaterThanOrEqual(6 * (consumer?.Timeout ?? Number.NaN));
    }
  });

  it('tell somebody of every dead letter, and of every message that waits', () => {
    const alarms = alarmsIn(template, 'QueueName');
    for (const { id } of deadLetters) {
      expect(alarms).toContainEqual(
        expect.objectContaining({ of: id, metric: 'ApproximateNumberOfMessagesVisible', at: 1 }),
      );
    }
    for (const { id } of working) {
      expect(alarms).toContainEqual(
        expect.objectContaining({ of: id, metric: 'ApproximateAgeOfOldestMessage', at: 600 }),
      );
    }
  });
});
