import { DynamoCaseStore } from '../adapters/dynamo/case-store.ts';
import { DynamoDeliveries } from '../adapters/dynamo/deliveries.ts';
import { cachedOffices, DynamoDirectory } from '../adapters/dynamo/directory.ts';
import { DynamoOutbox } from '../adapters/dynamo/outbox.ts';
import { cachedReach, DynamoReachBook } from '../adapters/dynamo/reach-book.ts';
import { DynamoReturnedMails } from '../adapters/dynamo/returned-mails.ts';
import { openTable } from '../adapters/dynamo/table.ts';
import { HttpsHooks } from '../adapters/web/hooks.ts';
import { SmsGateway } from '../adapters/web/sms-gateway.ts';
import { systemNow } from '../cases/time.ts';
import { readEnv } from '../config/env.ts';
import type { Attempt } from '../ports/deliveries.ts';
import { correlationNow } from './correlation.ts';
import { logger } from './log.ts';

/** What every way of sending a notice reads and confirms. */
export function openNotices() {
  const env = readEnv('TABLE_NAME', 'SITE_URL', 'TIME_ZONE', 'WEBHOOK_TARGETS', 'SMS_GATEWAY', 'SMS_KEY');
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
    ...(env.SMS_GATEWAY && { texts: openTexts(env.SMS_GATEWAY, env.SMS_KEY) }),
    siteUrl: env.SITE_URL,
    timeZone: env.TIME_ZONE,
    now: systemNow,
    notSent: ({ via, status, code, times }: Attempt) => logger.warn('not-sent', { via, status, code, times }),
  };
}

/** The operator names the gateway, which may stand in a network of their own. What is not signed, it could not trust. */
function openTexts(url: string, key: string): SmsGateway {
  if (!key) throw new Error('environment: SMS_KEY');
  return new SmsGateway(new HttpsHooks('any'), { url, key });
}
