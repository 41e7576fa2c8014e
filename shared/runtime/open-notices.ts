import { DynamoCaseStore } from '../adapters/dynamo/case-store.ts';
import { DynamoDeliveries } from '../adapters/dynamo/deliveries.ts';
import { cachedOffices, DynamoDirectory } from '../adapters/dynamo/directory.ts';
import { DynamoOutbox } from '../adapters/dynamo/outbox.ts';
import { cachedReach, DynamoReachBook } from '../adapters/dynamo/reach-book.ts';
import { DynamoReturnedMails } from '../adapters/dynamo/returned-mails.ts';
import { openTable } from '../adapters/dynamo/table.ts';
import { HttpsHooks } from '../adapters/web/hooks.ts';
import { systemNow } from '../cases/time.ts';
import { readEnv } from '../config/env.ts';
import { correlationNow } from './correlation.ts';

/** What every way of sending a notice reads and confirms. */
export function openNotices() {
  const env = readEnv('TABLE_NAME', 'SITE_URL', 'TIME_ZONE', 'WEBHOOK_TARGETS');
  const table = openTable(env.TABLE_NAME);
  const returned = new DynamoReturnedMails(table);
  return {
    table,
    cases: new DynamoCaseStore(table),
    offices: cachedOffices(new DynamoDirectory(table)),
    outbox: new DynamoOutbox(table),
    reach: cachedReach(new DynamoReachBook(table)),
    ...{ deliveries: new DynamoDeliveries(table), returned, stopped: returned, correlation: correlationNow },
    hooks: new HttpsHooks(env.WEBHOOK_TARGETS === 'any' ? 'any' : 'public'),
    siteUrl: env.SITE_URL,
    timeZone: env.TIME_ZONE,
    now: systemNow,
  };
}
