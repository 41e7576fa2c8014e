import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functionsIn } from './functions.ts';
import { all, oneOfEachPartition, target, templateOf } from './template.ts';

const Schedule = z.object({
  ScheduleExpression: z.string(),
  State: z.literal('ENABLED'),
  Target: z.object({
    Arn: z.unknown(),
    DeadLetterConfig: z.object({ Arn: z.unknown() }),
    RetryPolicy: z.object({ MaximumEventAgeInSeconds: z.number(), MaximumRetryAttempts: z.number() }),
    RoleArn: z.unknown(),
  }),
});
const Policy = z.object({ PolicyDocument: z.unknown(), Roles: z.array(z.unknown()) });

describe.each(oneOfEachPartition)('the schedules in %s', (region) => {
  const template = templateOf(region);
  const schedules = all(template, 'AWS::Scheduler::Schedule', Schedule);
  const functions = functionsIn(template);
  const of = (name: string) => schedules.find(({ Target }) => target(Target.Arn) === functions.get(name)?.id);

  it('are six: sweep, reconcile, recount, figures, learn and digests', () => {
    expect(schedules).toHaveLength(6);
    expect(of('digests')?.ScheduleExpression).toBe('rate(1 hour)');
    expect(of('figures')?.ScheduleExpression).toBe('rate(12 hours)');
    expect(of('learn')?.ScheduleExpression).toBe('rate(12 hours)');
    expect(of('recount')?.ScheduleExpression).toBe('rate(15 minutes)');
    expect(of('sweep')?.ScheduleExpression).toBe('rate(15 minutes)');
    expect(of('reconcile')?.ScheduleExpression).toBe('rate(1 minute)');
  });

  it.each(['sweep', 'reconcile', 'figures', 'learn', 'digests', 'recount'])(
    'may start %s and no other function',
    (name) => {
      const role = target(of(name)?.Target.RoleArn);
      const policy = all(template, 'AWS::IAM::Policy', Policy).find(({ Roles }) => Roles.map(target).includes(role));
      const mentioned = [...functions.values()].filter(({ id }) => JSON.stringify(policy).includes(id));
      expect(mentioned.map((each) => each.name)).toEqual([name]);
    },
  );

  it('try again, but not past the next run, and leave what failed to be looked at', () => {
    for (const { Target } of schedules) {
      expect(Target.RetryPolicy.MaximumRetryAttempts).toBeGreaterThan(0);
      expect(target(Target.DeadLetterConfig.Arn)).toMatch(/^SchedulesDeadLetters/);
    }
    expect(of('sweep')?.Target.RetryPolicy.MaximumEventAgeInSeconds).toBe(900);
    expect(of('reconcile')?.Target.RetryPolicy.MaximumEventAgeInSeconds).toBe(60);
    expect(of('figures')?.Target.RetryPolicy.MaximumEventAgeInSeconds).toBe(43_200);
  });
});
