import { BatchWriteCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { StaffId } from '../../domain/ids.ts';
import type { Office, Offices } from '../../domain/office.ts';
import type { Directory, Staff } from '../../ports/directory.ts';
import { office, staff } from '../../schema/directory.ts';
import { cached } from '../cached.ts';
import type { Row } from './case-rows.ts';
import type { Table } from './table.ts';

const OFFICES = 'OFFICES';
const BATCH = 25;

export class DynamoDirectory implements Directory {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async offices(): Promise<Offices> {
    const { Items } = await this.#table.client.send(
      new QueryCommand({
        TableName: this.#table.name,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': OFFICES },
      }),
    );
    return new Map(
      z
        .array(office)
        .parse(Items ?? [])
        .map((unit) => [unit.id, unit]),
    );
  }

  async staff(id: StaffId) {
    const Key = { pk: `STAFF#${id}`, sk: 'STAFF' };
    const { Item } = await this.#table.client.send(new GetCommand({ TableName: this.#table.name, Key }));
    return Item && staff.parse(Item);
  }

  async putOffices(offices: readonly Office[]) {
    await this.#putAll(offices.map((unit) => ({ pk: OFFICES, sk: `OFFICE#${unit.id}`, ...unit })));
  }

  async putStaff(people: readonly Staff[]) {
    await this.#putAll(people.map((person) => ({ pk: `STAFF#${person.id}`, sk: 'STAFF', ...person })));
  }

  async #putAll(rows: Row[]) {
    for (let i = 0; i < rows.length; i += BATCH) {
      const puts = rows.slice(i, i + BATCH).map((Item) => ({ PutRequest: { Item } }));
      await this.#table.client.send(new BatchWriteCommand({ RequestItems: { [this.#table.name]: puts } }));
    }
  }
}

export function cachedOffices(directory: Directory, ms = 60_000): () => Promise<Offices> {
  return cached(() => directory.offices(), ms);
}
