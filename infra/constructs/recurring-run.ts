import { Duration, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { DeadLetters } from './message-queue.ts';

export interface RecurringRunProps {
  readonly lambda: LambdaFunction;
  readonly everyMinutes: number;
  readonly deadLetters: DeadLetters;
}

/** Starts a function again and again. A run that could not be started is not worth much once the next one has. */
export class RecurringRun extends Construct {
  constructor(scope: Construct, id: string, { lambda, everyMinutes, deadLetters }: RecurringRunProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    // The ready-made Lambda target would also grant every version of the function, by a wildcard.
    lambda.grantInvokeLatestVersion(role);
    deadLetters.grantSendMessages(role);
    const every = Duration.minutes(everyMinutes);
    new Schedule(this, 'Schedule', {
      schedule: ScheduleExpression.rate(every),
      target: {
        bind: () => ({
          arn: lambda.functionArn,
          role,
          retryPolicy: { maximumEventAgeInSeconds: every.toSeconds(), maximumRetryAttempts: 2 },
          deadLetterConfig: { arn: deadLetters.queueArn },
        }),
      },
    });
  }
}
