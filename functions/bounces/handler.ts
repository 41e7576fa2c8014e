import { DynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { DynamoReturnedMails } from '../../shared/adapters/dynamo/returned-mails.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { systemNow } from '../../shared/cases/time.ts';
import { readEnv } from '../../shared/config/env.ts';
import { correlationOf } from '../../shared/notices/mail-tag.ts';
import { consumer } from '../../shared/runtime/consumer.ts';
import { noteReturn } from './note-return.ts';

const table = openTable(readEnv('TABLE_NAME').TABLE_NAME);
const deps = {
  ...{ deliveries: new DynamoDeliveries(table), outbox: new DynamoOutbox(table) },
  ...{ stopped: new DynamoReturnedMails(table), now: systemNow },
};

export const handler = consumer((body, attempt) => noteReturn(body, deps, attempt), correlationOf);
