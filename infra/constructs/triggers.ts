import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { CapabilityFunction } from './capability-function.ts';
import type { HttpFront } from './http-front.ts';
import { type DeadLetters, type Queues, queueNamed } from './message-queue.ts';
import { RecurringRun } from './recurring-run.ts';

/**
 * Runs at once for each queue, at most: a night of alerts waits a little longer, and leaves the account's runs to those who
 * wait before a page. A reserved share would not be given in a new account, whose ten runs are all there are.
 */
const AT_MOST_AT_ONCE = 50;

export interface Triggers {
  readonly front: HttpFront;
  readonly authorizer: IHttpRouteAuthorizer;
  readonly queues: Queues;
  /** Of the schedules. */
  readonly deadLetters: DeadLetters;
}

/** Ties a function to what starts it. */
export function start(each: CapabilityFunction, { front, authorizer, queues, deadLetters }: Triggers): void {
  const { lambda, capability } = each;
  const { trigger } = capability;
  switch (trigger.kind) {
    case 'http':
      front.serve(each, trigger.routes, trigger.open ? undefined : authorizer);
      front.serve(each, trigger.staffRoutes ?? [], authorizer);
      break;
    case 'authorizer':
      break;
    case 'queue':
      lambda.addEventSource(
        new SqsEventSource(queueNamed(queues, trigger.queue).queue, {
          ...{ batchSize: 10, reportBatchItemFailures: true, maxConcurrency: AT_MOST_AT_ONCE },
        }),
      );
      break;
    case 'schedule':
      new RecurringRun(each, 'Schedule', { lambda, everyMinutes: trigger.everyMinutes, deadLetters });
      break;
  }
}
