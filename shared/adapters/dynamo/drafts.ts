import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Day } from '../../domain/day.ts';
import type { Draft, DraftId, Drafts, KeptPage } from '../../ports/drafts.ts';
import { day } from '../../schema/ids.ts';
import type { Table } from './table.ts';

const keptPage = z.object({
  typed: z.record(z.string(), z.array(z.string())),
  answered: z.boolean(),
  turn: z.string().optional(),
});
/** Always in the order of the schema, so that the same page is the same text. */
const textOf = (kept: KeptPage) => JSON.stringify(keptPage.parse(kept));
const pages = z.record(
  z.string(),
  z.string().transform((json) => keptPage.parse(JSON.parse(json))),
);

/** The draft itself, or where another secret leads. */
const draftRow = z.union([
  z.object({ leadsTo: z.string() }),
  z.object({ key: z.string(), lastDay: day, pages, sent: z.boolean() }),
]);

const keyOf = (id: string) => ({ pk: `DRAFT#${id}`, sk: 'DRAFT' });
/** Midnight of Greenwich after the last day: nowhere in China is that earlier than the end of the day. */
const ttlOf = (lastDay: Day) => Date.parse(`${lastDay}T24:00:00Z`) / 1000;

export class DynamoDrafts implements Drafts {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async begin({ id, key, lastDay }: Pick<Draft, 'id' | 'key' | 'lastDay'>) {
    await this.#put({ ...keyOf(id), key, lastDay, pages: {}, sent: false, ttl: ttlOf(lastDay) });
  }

  async find(id: DraftId): Promise<Draft | undefined> {
    const row = await this.#row(id);
    if (!row || !('leadsTo' in row)) return row && { id, ...row };
    const own = row.leadsTo as DraftId;
    const draft = await this.#row(own);
    return draft && !('leadsTo' in draft) ? { id: own, ...draft } : undefined;
  }

  async keep(id: DraftId, page: string, kept: KeptPage): Promise<Draft | undefined> {
    const row = await this.#update(id, {
      UpdateExpression: 'SET #pages.#page = :kept',
      ConditionExpression: 'attribute_exists(pk) AND sent = :no',
      ExpressionAttributeNames: { '#pages': 'pages', '#page': page },
      ExpressionAttributeValues: { ':kept': textOf(kept), ':no': false },
      ReturnValues: 'ALL_NEW',
    });
    const draft = row && draftRow.parse(row);
    return draft && !('leadsTo' in draft) ? { id, ...draft } : undefined;
  }

  async keepOver(id: DraftId, page: string, before: KeptPage | undefined, kept: KeptPage) {
    const asRead = before ? '#pages.#page = :before' : 'attribute_not_exists(#pages.#page)';
    const row = await this.#update(id, {
      UpdateExpression: 'SET #pages.#page = :kept',
      ConditionExpression: `attribute_exists(pk) AND sent = :no AND ${asRead}`,
      ExpressionAttributeNames: { '#pages': 'pages', '#page': page },
      ExpressionAttributeValues: { ':kept': textOf(kept), ':no': false, ...(before && { ':before': textOf(before) }) },
      ReturnValues: 'ALL_NEW',
    });
    return row !== undefined;
  }

  async lead(id: DraftId, to: Draft) {
    await this.#put({ ...keyOf(id), leadsTo: to.id, ttl: ttlOf(to.lastDay) });
  }

  async renewKey(id: DraftId, key: string) {
    await this.#update(id, {
      UpdateExpression: 'SET #key = :key',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#key': 'key' },
      ExpressionAttributeValues: { ':key': key },
    });
  }

  async markSent(id: DraftId, lastDay: Day) {
    await this.#update(id, {
      UpdateExpression: 'SET sent = :yes, lastDay = :day, #ttl = :ttl',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':yes': true, ':day': lastDay, ':ttl': ttlOf(lastDay) },
    });
  }

  async forget(id: DraftId) {
    await this.#table.client.send(new DeleteCommand({ TableName: this.#table.name, Key: keyOf(id) }));
  }

  async #row(id: string) {
    const { Item } = await this.#table.client.send(
      new GetCommand({ TableName: this.#table.name, Key: keyOf(id), ConsistentRead: true }),
    );
    return Item && draftRow.parse(Item);
  }

  async #put(Item: object) {
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item: { ...Item } }));
  }

  /** Undefined where the row is not there, or not as it must be. */
  async #update(id: DraftId, change: Omit<UpdateCommandInput, 'TableName' | 'Key'>) {
    try {
      const command = new UpdateCommand({ TableName: this.#table.name, Key: keyOf(id), ...change });
      return (await this.#table.client.send(command)).Attributes;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  }
}
