import * as z from 'zod';
import type { Deployment } from '../cloudformation/deployment.ts';
import { propertiesOf } from '../cloudformation/properties.ts';

export interface Schedule {
  readonly logicalId: string;
  readonly arn: string;
  readonly functionArn: string;
  readonly everyMs: number;
  readonly input: string | undefined;
}

const unitMs = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

const rateSchema = z.string().transform((expression, context) => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (unit === 'minute' || unit === 'hour' || unit === 'day') return Number(count) * unitMs[unit];
  context.addIssue({ code: 'custom', message: `only rate(...) runs here, not ${expression}` });
  return z.NEVER;
});

// Strict, so that a start date or a window that this machine would ignore is noticed. Retries and dead letters of the
// scheduler are for a Lambda that cannot be reached, which does not happen here.
const scheduleSchema = z.strictObject({
  ScheduleExpression: rateSchema,
  FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
  State: z.literal('ENABLED').optional(),
  ScheduleExpressionTimezone: z.string().optional(),
  Target: z.strictObject({
    Arn: z.string(),
    RoleArn: z.string(),
    Input: z.string().optional(),
    RetryPolicy: z.unknown().optional(),
    DeadLetterConfig: z.unknown().optional(),
  }),
});

export function readSchedules(deployment: Deployment): Schedule[] {
  return deployment.resources('AWS::Scheduler::Schedule').map((resource) => {
    const { logicalId, arn } = resource;
    const { ScheduleExpression, Target } = propertiesOf(resource, scheduleSchema);
    return { logicalId, arn, functionArn: Target.Arn, everyMs: ScheduleExpression, input: Target.Input };
  });
}
