import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { systemNow } from '../../cases/time.ts';
import { topics } from '../../domain/message.ts';
import type { Deliveries, Delivery, KeptNotice } from '../../ports/deliveries.ts';
import { caseNumber } from '../../schema/ids.ts';
import { message } from '../../schema/messages.ts';
import { attempt } from '../../schema/reach.ts';
import { expiry } from './expiry.ts';
import { allRows, type Table } from './table.ts';

const deliveryRow = z.object({
  message: z.string(),
  to: z.string(),
  attempts: z.array(attempt),
  done: z.boolean(),
  notice: message.exactOptional(),
}) satisfies z.ZodType<Delivery>;
const keptRow = z.object({
  to: z.string(),
  message: z.string(),
  topic: z.enum(topics),
  case: caseNumber,
  digest: z.string().exactOptional(),
}) satisfies z.ZodType<KeptNotice>;

const sentKey = (message: string, to: string) => ({ pk: `SENT#${message}`, sk: to });
const keptKey = ({ to, message }: Pick<KeptNotice, 'to' | 'message'>) => ({ pk: `KEPT#${to}`, sk: message });

export class DynamoDeliveries implements Deliveries {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async find(message: string, to: string) {
    const Key = sentKey(message, to);
    const { Item } = await this.#table.client.send(
      new GetCommand({ TableName: this.#table.name, Key, ConsistentRead: true }),
    );
    return Item && deliveryRow.parse(Item);
  }

  async put(delivery: Delivery) {
    const ttl = expiry('delivery', delivery.attempts.at(-1)?.at ?? systemNow());
    await this.#put({ ...sentKey(delivery.message, delivery.to), ...delivery, ttl });
  }

  async keep(notice: KeptNotice) {
    await this.#put({ ...keptKey(notice), ...notice, ttl: expiry('kept-notice', systemNow()) });
  }

  async kept(to: string) {
    return (await allRows(this.#table, `KEPT#${to}`)).map((row) => keptRow.parse(row));
  }

  async forget(notices: readonly KeptNotice[]) {
    for (const notice of notices)
      await this.#table.client.send(new DeleteCommand({ TableName: this.#table.name, Key: keptKey(notice) }));
  }

  async #put(Item: object) {
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item: { ...Item } }));
  }
}
