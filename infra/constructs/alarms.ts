import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { ComparisonOperator, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Construct } from 'constructs';
import { AlarmTopic } from './alarm-topic.ts';
import type { CapabilityFunction } from './capability-function.ts';
import type { DeadLetters, MessageQueue } from './message-queue.ts';

/** docs/runbooks says of each what it means, where to look and what cures it. */
export const runbooks = [
  ...(['server-errors', 'function-errors', 'function-throttles', 'schedule-silent'] as const),
  ...(['queue-age', 'dead-letters', 'set-aside', 'notices-failing'] as const),
] as const;
export type Runbook = (typeof runbooks)[number];

/** What an alarm looks at. */
export interface Watched {
  readonly name: string;
  readonly runbook: Runbook;
  readonly metric: Metric;
}

const period = Duration.minutes(5);
const longestWait = Duration.minutes(10);
/** One dead mailbox or robot is no failure of ours; so many at once are: a server, a password, a sender. */
const MANY_NOTICES = 50;

export interface AlarmsProps {
  readonly api: HttpApi;
  readonly functions: readonly CapabilityFunction[];
  readonly queues: readonly MessageQueue[];
  /** Of the schedules. */
  readonly deadLetters: DeadLetters;
}

/** What somebody has to be told about. */
export class Alarms extends Construct {
  private readonly tell: SnsAction;
  readonly watched: Watched[] = [];

  constructor(scope: Construct, id: string, { api, functions, queues, deadLetters }: AlarmsProps) {
    super(scope, id);
    this.tell = new SnsAction(new AlarmTopic(this, 'Topic'));
    this.whenAny(
      'ServerErrors',
      'server-errors',
      'Somebody got an error of ours for an answer',
      api.metricServerError({ period }),
    );
    for (const each of functions) this.function(each);
    for (const each of queues) this.queue(each);
    this.deadLetters('Schedules', deadLetters);
    for (const service of ['sweep', 'escalate'] as const)
      this.whenAny(
        `${service}SetAside`,
        'set-aside',
        `${service}: a duty could not be dealt with and was set aside; huiyin status says which`,
        ours(service, 'set-aside', period),
      );
    for (const outcome of ['to-try-again', 'unreached'])
      this.whenAny(
        outcome === 'unreached' ? 'NoticesUnreached' : 'NoticesFailing',
        'notices-failing',
        `notify: ${MANY_NOTICES} notices within a quarter of an hour could not be brought to whom they are for`,
        ours('notify', outcome, Duration.minutes(15)),
        MANY_NOTICES,
      );
  }

  private function({ node: { id: name }, lambda, capability: { trigger } }: CapabilityFunction): void {
    this.whenAny(`${name}Errors`, 'function-errors', `${name}: a run failed`, lambda.metricErrors({ period }));
    this.whenAny(
      `${name}Throttles`,
      'function-throttles',
      `${name}: Lambda refused to start it`,
      lambda.metricThrottles({ period }),
    );
    if (trigger.kind === 'schedule') this.silence(name, lambda.metricInvocations(), trigger.everyMinutes);
  }

  private queue({ node: { id: name }, queue, deadLetters }: MessageQueue): void {
    this.whenAny(
      `${name}Age`,
      'queue-age',
      `${name}: a message has waited for ${longestWait.toMinutes()} minutes, so what should follow a commit does not`,
      queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM }),
      longestWait.toSeconds(),
    );
    this.deadLetters(name, deadLetters);
  }

  private deadLetters(name: string, deadLetters: DeadLetters): void {
    this.whenAny(
      `${name}DeadLetters`,
      'dead-letters',
      `${name}: something failed every time, and waits to be looked at and sent again`,
      deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
    );
  }

  /** A schedule that has stopped makes no error: nothing happens, and nobody watches the deadlines any more. */
  private silence(name: string, invocations: Metric, everyMinutes: number): void {
    const metric = invocations.with({
      statistic: Stats.SUM,
      period: Duration.minutes(Math.max(5, 2 * everyMinutes)),
    });
    this.watched.push({ name, runbook: 'schedule-silent', metric });
    metric
      .createAlarm(this, `${name}Silence`, {
        alarmDescription: described(
          'schedule-silent',
          `${name}: should run every ${everyMinutes} minutes, and does not`,
        ),
        threshold: 1,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.BREACHING,
      })
      .addAlarmAction(this.tell);
  }

  private whenAny(id: string, runbook: Runbook, what: string, metric: Metric, threshold = 1): void {
    this.watched.push({ name: id, runbook, metric });
    metric
      .createAlarm(this, id, {
        alarmDescription: described(runbook, what),
        threshold,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      })
      .addAlarmAction(this.tell);
  }
}

function described(runbook: Runbook, what: string): string {
  return `${what}. What to do: docs/runbooks/${runbook}.md`;
}

/** What a function counts itself. */
function ours(service: string, metricName: string, over: Duration): Metric {
  const dimensionsMap = { service };
  return new Metric({ namespace: 'Huiyin', metricName, dimensionsMap, period: over, statistic: Stats.SUM });
}
