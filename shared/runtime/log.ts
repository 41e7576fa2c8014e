import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { correlationNow } from './correlation.ts';

const lines = new Logger();

/** Ids, codes, counts; an error by its name and where it came from. */
type About = Readonly<Record<string, unknown>>;

const followed = (about: About) => ({ correlation: correlationNow(), ...about });

/** Structured logs. What is logged: ids, codes, counts; never what a citizen wrote or who they are. */
export const logger = {
  info: (what: string, about: About = {}) => lines.info(what, followed(about)),
  warn: (what: string, about: About = {}) => lines.warn(what, followed(about)),
  error: (what: string, about: About = {}) => lines.error(what, followed(about)),
};

const metrics = new Metrics();

/** Counts something that happened, for dashboards and alarms. */
export function count(what: string, times = 1): void {
  metrics.singleMetric().addMetric(what, MetricUnit.Count, times);
}
