import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { dayOf } from '../../cases/time.ts';
import type { OfficeId } from '../../domain/ids.ts';
import type { AdminBook, AdminChange, Versioned, Write } from '../../ports/admin-book.ts';
import type { Page } from '../../ports/worklists.ts';
import { adminChange } from '../../schema/administration.ts';
import { office, staff } from '../../schema/directory.ts';
import { reached } from '../../schema/reach.ts';
import { OFFICES, officeKey, STAFF, staffKey } from './directory.ts';
import { LAW } from './law-book.ts';
import { reachKey, reachOf } from './reach-book.ts';
import { allRows, type Table } from './table.ts';

const MONTH_LENGTH = '2026-11'.length;
/** What was entered from a file has no version yet: it is the first. */
const versioned = z.object({ version: z.int().default(1) });
const changesKey = (month: string) => `ADMIN#${month}`;

export class DynamoAdminBook implements AdminBook {
  readonly #table: Table;
  readonly #timeZone: string;

  /** `timeZone`: of the months under which changes are kept. */
  constructor(table: Table, timeZone: string) {
    this.#table = table;
    this.#timeZone = timeZone;
  }

  units() {
    return this.#all(OFFICES, office);
  }

  people() {
    return this.#all(STAFF, staff);
  }

  reach(unit: OfficeId) {
    return this.#all(reachOf(unit), reached);
  }

  async write(write: Write, change: AdminChange) {
    const TableName = this.#table.name;
    const month = dayOf(change.at, this.#timeZone).slice(0, MONTH_LENGTH);
    const record = { pk: changesKey(month), sk: `${change.at}#${change.id}`, ...change };
    const items = [{ Put: { TableName, ...putOf(write, change) } }, { Put: { TableName, Item: record } }];
    try {
      await this.#table.client.send(new TransactWriteCommand({ TransactItems: items }));
      return 'written';
    } catch (error) {
      if (error instanceof TransactionCanceledException) return 'overtaken';
      throw error;
    }
  }

  async changes(month: string, limit: number, cursor?: string): Promise<Page<AdminChange>> {
    const pk = changesKey(month);
    const { Items = [], LastEvaluatedKey } = await this.#table.client.send(
      new QueryCommand({
        TableName: this.#table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit,
        ...(cursor && { ExclusiveStartKey: { pk, sk: cursor } }),
      }),
    );
    const items = Items.map((row) => adminChange.parse(row));
    return { items, ...(LastEvaluatedKey && { cursor: String(LastEvaluatedKey.sk) }) };
  }

  async #all<T>(pk: string, schema: z.ZodType<T>): Promise<Versioned<T>[]> {
    const rows = await allRows(this.#table, pk);
    return rows.map((row) => ({ value: schema.parse(row), version: versioned.parse(row).version }));
  }
}

/** Only in the place of what was seen. */
function putOf(write: Write, { at }: AdminChange) {
  if (write.kind === 'law') {
    const Item = { pk: LAW, sk: write.part.toUpperCase(), text: write.text, loadedAt: at };
    return { Item, ...(write.seen ? { ...whereIs('loadedAt', write.seen) } : isNew) };
  }
  const Item = { ...rowOf(write), version: (write.seen ?? 0) + 1 };
  if (write.seen === undefined) return { Item, ...isNew };
  if (write.seen > 1) return { Item, ...whereIs('version', write.seen) };
  return {
    Item,
    ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(#it) OR #it = :seen)',
    ...valueSeen('version', 1),
  };
}

function rowOf(write: Exclude<Write, { kind: 'law' }>) {
  switch (write.kind) {
    case 'unit':
      return { ...officeKey(write.unit.id), ...write.unit };
    case 'person':
      return { ...staffKey(write.person.id), ...write.person };
    case 'reach':
      return { ...reachKey(write.reached), ...write.reached };
  }
}

const isNew = { ConditionExpression: 'attribute_not_exists(pk)' };
const valueSeen = (name: string, seen: string | number) => ({
  ExpressionAttributeNames: { '#it': name },
  ExpressionAttributeValues: { ':seen': seen },
});
const whereIs = (name: string, seen: string | number) => ({
  ConditionExpression: '#it = :seen',
  ...valueSeen(name, seen),
});
