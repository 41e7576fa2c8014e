import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoAside } from '../../shared/adapters/dynamo/aside.ts';
import { cachedLaw, DynamoLawBook } from '../../shared/adapters/dynamo/law-book.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { SqsAlerts } from '../../shared/adapters/sqs/queues.ts';
import { systemNow } from '../../shared/cases/time.ts';
import { readEnv } from '../../shared/config/env.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { correlationNow } from '../../shared/runtime/correlation.ts';
import { count, logger } from '../../shared/runtime/log.ts';
import { scheduled } from '../../shared/runtime/scheduled.ts';
import { sweep } from './sweep.ts';

const env = readEnv('TABLE_NAME', 'TIME_ZONE', 'ALERTS_QUEUE_URL');
const table = openTable(env.TABLE_NAME);
const deps = {
  worklists: new DynamoWorklists(table),
  aside: new DynamoAside(table),
  alerts: new SqsAlerts(new SQSClient(), env.ALERTS_QUEUE_URL),
  now: systemNow,
  correlation: correlationNow,
  jurisdiction: { timeZone: env.TIME_ZONE, law: cachedLaw(new DynamoLawBook(table, builtIn)) },
};

/** What is left for the last messages. */
const RESERVE_MS = 15_000;

export const handler = scheduled(async ({ getRemainingTimeInMillis }) => {
  const swept = await sweep(deps, undefined, () => getRemainingTimeInMillis() > RESERVE_MS);
  logger.info('swept', { ...swept });
  count('alerts', swept.alerts);
  count('set-aside', swept.setAside);
  count('days-behind', swept.daysBehind);
  return swept;
});
