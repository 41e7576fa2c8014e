import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';

/** Structured logs. What is logged: ids, codes, counts; never what a citizen wrote or who they are. */
export const logger = new Logger();

export const metrics = new Metrics();
