import { DynamoCaseStore } from '../adapters/dynamo/case-store.ts';
import { cachedOffices, DynamoDirectory } from '../adapters/dynamo/directory.ts';
import { DynamoOutbox } from '../adapters/dynamo/outbox.ts';
import { openTable } from '../adapters/dynamo/table.ts';
import { readEnv } from '../config/env.ts';

/** What every way of sending a notice reads and confirms. */
export function openNotices() {
  const env = readEnv('TABLE_NAME', 'SITE_URL');
  const table = openTable(env.TABLE_NAME);
  return {
    cases: new DynamoCaseStore(table),
    offices: cachedOffices(new DynamoDirectory(table)),
    outbox: new DynamoOutbox(table),
    siteUrl: env.SITE_URL,
  };
}
