import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** Structured logs. What is logged: ids, codes, counts; never what a citizen wrote or who they are. */
export const logger = new Logger();

const metrics = new Metrics();

/** Counts something that happened, for dashboards and alarms. */
export function count(what: string, times = 1): void {
  metrics.singleMetric().addMetric(what, MetricUnit.Count, times);
}
