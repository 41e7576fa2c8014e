import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant } from '../../domain/day.ts';
import type { OutboxEntry } from '../../ports/case-store.ts';
import type { Outbox } from '../../ports/outbox.ts';
import { message } from '../../schema/messages.ts';
import { allShards, outboxKey, type Table } from './table.ts';
import { dueAt, RESEND_AFTER_MS } from './transaction.ts';

const indexRow = z.object({ pk: z.string(), outboxSk: z.string() });
type IndexRow = z.infer<typeof indexRow>;
const outboxRow = z.object({
  message: z.string(),
  attempts: z.int().default(0),
  correlation: z.string().exactOptional(),
});

const PAGE = 100;
/** As many as one call of the queue takes. */
const AT_ONCE = 10;
const LONGEST_WAIT_MS = 3_600_000;

export class DynamoOutbox implements Outbox {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async isPending(id: string) {
    return (await this.#item(id)) !== undefined;
  }

  async confirm(id: string) {
    await this.#table.client.send(new DeleteCommand({ TableName: this.#table.name, Key: outboxKey(id) }));
  }

  async putBack({ id, message: again, correlation }: OutboxEntry, now: Instant) {
    const row = { ...outboxKey(id), message: JSON.stringify(again), ...dueAt(now, id, 0) };
    const Item = { ...row, ...(correlation && { correlation }) };
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item }));
  }

  async *takeDue(now: Instant, unreadable: (id: string) => void = () => {}) {
    for (const shard of allShards) {
      const rows = await this.#due(shard, now);
      for (let i = 0; i < rows.length; i += AT_ONCE) {
        const taken = rows.slice(i, i + AT_ONCE).map((row) => this.#postpone(row, now, unreadable));
        const entries = (await Promise.all(taken)).filter((entry) => entry !== undefined);
        if (entries.length > 0) yield entries;
      }
    }
  }

  /** One page a shard and minute: what is left over is taken the next minute. */
  async #due(shard: string, now: Instant) {
    const { Items } = await this.#table.client.send(
      new QueryCommand({
        TableName: this.#table.name,
        IndexName: 'outbox',
        KeyConditionExpression: 'outboxPk = :pk AND outboxSk < :now',
        ExpressionAttributeValues: { ':pk': `OUTBOX#${shard}`, ':now': `${now}~` },
        Limit: PAGE,
      }),
    );
    return (Items ?? []).map((row) => indexRow.parse(row));
  }

  /** Each attempt doubles the wait, so an outage does not multiply what waits behind it. */
  async #postpone(
    { pk, outboxSk: seen }: IndexRow,
    now: Instant,
    unreadable: (id: string) => void,
  ): Promise<OutboxEntry | undefined> {
    const id = pk.slice('OUTBOX#'.length);
    const Item = await this.#item(id);
    if (!Item) return undefined;
    const row = outboxRow.safeParse(Item).data;
    const wait = row ? Math.min(RESEND_AFTER_MS * 2 ** row.attempts, LONGEST_WAIT_MS) : LONGEST_WAIT_MS;
    try {
      await this.#table.client.send(
        new UpdateCommand({
          TableName: this.#table.name,
          Key: outboxKey(id),
          UpdateExpression: 'SET outboxSk = :next, attempts = :attempts',
          ConditionExpression: 'outboxSk = :seen',
          ExpressionAttributeValues: {
            ...{ ':next': dueAt(now, id, wait).outboxSk, ':seen': seen },
            ':attempts': (row?.attempts ?? 0) + 1,
          },
        }),
      );
    } catch (error) {
      // Confirmed, or taken by another run, since it was read.
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
    const read = row && message.safeParse(jsonOf(row.message)).data;
    if (!read) unreadable(id);
    return read && { id, message: read, ...(row.correlation && { correlation: row.correlation }) };
  }

  async #item(id: string) {
    const input = { TableName: this.#table.name, Key: outboxKey(id), ConsistentRead: true };
    return (await this.#table.client.send(new GetCommand(input))).Item;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
