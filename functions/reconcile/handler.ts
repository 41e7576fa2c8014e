import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { SqsQueues } from '../../shared/adapters/sqs/queues.ts';
import { systemNow } from '../../shared/cases/time.ts';
import { readEnv } from '../../shared/config/env.ts';
import { count, logger } from '../../shared/runtime/log.ts';
import { scheduled } from '../../shared/runtime/scheduled.ts';
import { reconcile } from './reconcile.ts';

const env = readEnv('TABLE_NAME', 'TRANSFERS_QUEUE_URL', 'NOTICES_QUEUE_URL');
const deps = {
  outbox: new DynamoOutbox(openTable(env.TABLE_NAME)),
  queues: new SqsQueues(new SQSClient(), { transfers: env.TRANSFERS_QUEUE_URL, notices: env.NOTICES_QUEUE_URL }),
  now: systemNow,
  unreadable: (id: string) => logger.error('unreadable-message', { id }),
};

/** What is left for the last few. */
const RESERVE_MS = 10_000;

export const handler = scheduled(async ({ getRemainingTimeInMillis }) => {
  const reconciled = await reconcile(deps, () => getRemainingTimeInMillis() > RESERVE_MS);
  logger.info('reconciled', { ...reconciled });
  count('sent-again', reconciled.sent);
  // All others were sent: somebody is to look at these.
  if (reconciled.unreadable > 0) throw new Error(`${reconciled.unreadable} messages make no sense`);
  return reconciled;
});
