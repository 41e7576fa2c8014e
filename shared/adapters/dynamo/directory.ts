import { setTimeout } from 'node:timers/promises';
import { BatchWriteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { OfficeId, StaffId } from '../../domain/ids.ts';
import type { Office, Offices } from '../../domain/office.ts';
import type { Directory, Staff } from '../../ports/directory.ts';
import { office, staff } from '../../schema/directory.ts';
import { cached } from '../cached.ts';
import type { Row } from './case-rows.ts';
import { allRows, type Table } from './table.ts';

export const OFFICES = 'OFFICES';
/** All of them under one key: they are read one by one at every request, and listed by administrators. */
export const STAFF = 'STAFF';
export const officeKey = (id: OfficeId) => ({ pk: OFFICES, sk: `OFFICE#${id}` });
export const staffKey = (id: StaffId) => ({ pk: STAFF, sk: `STAFF#${id}` });
const BATCH = 25;
const BUSY_MS = 200;

export class DynamoDirectory implements Directory {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async offices(): Promise<Offices> {
    const rows = await allRows(this.#table, OFFICES, { consistent: false });
    return new Map(rows.map((row) => office.parse(row)).map((unit) => [unit.id, unit]));
  }

  async staff(id: StaffId) {
    // A role that was taken away is gone with the next request.
    const asked = { TableName: this.#table.name, Key: staffKey(id), ConsistentRead: true };
    const { Item } = await this.#table.client.send(new GetCommand(asked));
    return Item && staff.parse(Item);
  }

  async putOffices(offices: readonly Office[]) {
    await this.#putAll(offices.map((unit) => ({ ...officeKey(unit.id), ...unit })));
  }

  async putStaff(people: readonly Staff[]) {
    await this.#putAll(people.map((person) => ({ ...staffKey(person.id), ...person })));
  }

  async #putAll(rows: Row[]) {
    for (let i = 0; i < rows.length; i += BATCH) {
      let left = rows.slice(i, i + BATCH).map((Item) => ({ PutRequest: { Item } }));
      // A table that is busy takes some of them.
      while (left.length > 0) {
        const RequestItems = { [this.#table.name]: left };
        const { UnprocessedItems } = await this.#table.client.send(new BatchWriteCommand({ RequestItems }));
        left = (UnprocessedItems?.[this.#table.name] ?? []) as typeof left;
        if (left.length > 0) await setTimeout(BUSY_MS);
      }
    }
  }
}

export function cachedOffices(directory: Directory, ms = 60_000): () => Promise<Offices> {
  return cached(() => directory.offices(), ms);
}
