import { SQSClient } from '@aws-sdk/client-sqs';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { SqsAlerts } from '../../shared/adapters/sqs/queues.ts';
import { systemNow } from '../../shared/cases/time.ts';
import { readEnv } from '../../shared/config/env.ts';
import { count, logger } from '../../shared/runtime/log.ts';
import { sweep } from './sweep.ts';

const env = readEnv('TABLE_NAME', 'TIME_ZONE', 'ALERTS_QUEUE_URL');
const deps = {
  worklists: new DynamoWorklists(openTable(env.TABLE_NAME)),
  alerts: new SqsAlerts(new SQSClient(), env.ALERTS_QUEUE_URL),
  now: systemNow,
  timeZone: env.TIME_ZONE,
};

export const handler = async () => {
  const swept = await sweep(deps);
  logger.info('swept', { ...swept });
  count('alerts', swept.alerts);
  return swept;
};
