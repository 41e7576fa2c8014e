import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Dashboard,
  type DashboardProps,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
  Stats,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type Runbook, runbooks, type Watched } from './alarms.ts';
import type { CapabilityFunction } from './capability-function.ts';
import type { CaseTable } from './case-table.ts';
import type { MessageQueue } from './message-queue.ts';

export interface OperatorsViewProps {
  readonly api: HttpApi;
  readonly table: CaseTable;
  readonly functions: readonly CapabilityFunction[];
  readonly queues: readonly MessageQueue[];
  /** What the alarms watch: each has its line here, under its runbook. */
  readonly watched: readonly Watched[];
}

const period = Duration.minutes(5);
const day = Duration.days(1);
const HALF = 12;

/** What our own functions count: see `shared/runtime/log.ts`. */
const counted = (service: string, metricName: string, statistic: string = Stats.SUM) =>
  new Metric({
    ...{ namespace: 'Huiyin', metricName, dimensionsMap: { service }, period, statistic },
    label: `${service} ${metricName}`,
  });

/**
 * What an operator looks at, on one page: how the public is answered, what the alarms watch, whether the duties are kept
 * up with, whether people are told, and what costs. Graphs of metrics alone, which both partitions have; logs are asked
 * when something is wrong, and not each time the page is opened. One dashboard: 3 USD a month, the first three are free.
 */
export class OperatorsView extends Dashboard {
  constructor(scope: Construct, id: string, { api, table, functions, queues, watched }: OperatorsViewProps) {
    super(scope, id, { defaultInterval: Duration.days(1) } satisfies DashboardProps);
    this.addWidgets(heading('来访 / The public'));
    this.addWidgets(
      graph('请求 / Requests', [api.metricCount({ period }), api.metricClientError({ period })]),
      graph('毫秒 / Milliseconds', [
        api.metricLatency({ period, statistic: Stats.percentile(50) }),
        api.metricLatency({ period, statistic: Stats.percentile(99) }),
      ]),
    );
    this.addWidgets(heading('告警所看的 / What the alarms watch'));
    this.addWidgets(...runbooks.map((runbook) => graph(runbook, metricsOf(runbook, watched))));
    this.addWidgets(heading('期限 / Duties'));
    this.addWidgets(
      graph('水位线落后天数 / Days the watermark is behind', [counted('sweep', 'days-behind', Stats.MAXIMUM)]),
      graph('提醒、超期上升 / Reminded, overdue and climbing', [
        ...['reminded', 'flagged', 'set-aside'].map((what) => counted('escalate', what)),
      ]),
    );
    this.addWidgets(heading('告知 / Telling people'));
    this.addWidgets(
      graph('通知 / Notices', [
        ...['mailed', 'to-try-again', 'unreached', 'held'].map((what) => counted('notify', what)),
      ]),
      graph('退信、补发 / Came back, sent again', [
        ...(queues.some(({ node }) => node.id === 'Bounces')
          ? [counted('bounces', 'bounced'), counted('bounces', 'complained')]
          : []),
        counted('reconcile', 'sent-again'),
      ]),
    );
    this.addWidgets(heading('费用 / What costs'));
    this.addWidgets(
      graph('表的读写单位 / Units of the table', [
        table.metricConsumedReadCapacityUnits({ period: day }),
        table.metricConsumedWriteCapacityUnits({ period: day }),
      ]),
      graph(
        '函数运行毫秒 / Milliseconds of functions',
        functions.map(({ node, lambda }) =>
          lambda.metricDuration({ period: day, statistic: Stats.SUM, label: node.id }),
        ),
      ),
    );
  }
}

function metricsOf(runbook: Runbook, watched: readonly Watched[]): IMetric[] {
  return watched.filter((each) => each.runbook === runbook).map(({ metric, name }) => metric.with({ label: name }));
}

const heading = (title: string): IWidget => new TextWidget({ markdown: `## ${title}`, width: 24, height: 1 });

const graph = (title: string, left: readonly IMetric[]): IWidget =>
  new GraphWidget({ title, left: [...left], width: HALF, height: 6 });
