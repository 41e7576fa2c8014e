import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { topics } from '../../domain/message.ts';
import type { Deliveries, Delivery, KeptNotice } from '../../ports/deliveries.ts';
import { caseNumber } from '../../schema/ids.ts';
import { attempt } from '../../schema/reach.ts';
import type { Table } from './table.ts';

/** For how long it can be said what became of a message. */
const DAYS = 180;
const deliveryRow = z.object({
  message: z.string(),
  to: z.string(),
  attempts: z.array(attempt),
  done: z.boolean(),
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
    const last = Date.parse(delivery.attempts.at(-1)?.at ?? new Date().toISOString());
    const ttl = Math.floor(last / 1000) + DAYS * 86_400;
    await this.#put({ ...sentKey(delivery.message, delivery.to), ...delivery, ttl });
  }

  async keep(notice: KeptNotice) {
    await this.#put({ ...keptKey(notice), ...notice });
  }

  async kept(to: string) {
    const { Items = [] } = await this.#table.client.send(
      new QueryCommand({
        TableName: this.#table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `KEPT#${to}` },
        ConsistentRead: true,
      }),
    );
    return z.array(keptRow).parse(Items);
  }

  async forget(notices: readonly KeptNotice[]) {
    for (const notice of notices)
      await this.#table.client.send(new DeleteCommand({ TableName: this.#table.name, Key: keptKey(notice) }));
  }

  async #put(Item: object) {
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item: { ...Item } }));
  }
}
