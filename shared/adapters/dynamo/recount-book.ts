import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { RecountBook, RecountState } from '../../ports/recount-book.ts';
import { officeId } from '../../schema/ids.ts';
import type { Table } from './table.ts';

const KEY = { pk: 'RECOUNT', sk: 'STATE' };
const stateRow = z.object({
  done: z.string().exactOptional(),
  walk: z
    .object({
      ...{ law: z.string(), office: officeId, after: z.string().exactOptional() },
      ...{ pass: z.int().default(1), failed: z.int().default(0) },
    })
    .exactOptional(),
}) satisfies z.ZodType<RecountState>;

export class DynamoRecountBook implements RecountBook {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async state() {
    const asked = { TableName: this.#table.name, Key: KEY, ConsistentRead: true };
    const { Item } = await this.#table.client.send(new GetCommand(asked));
    return stateRow.parse(Item ?? {});
  }

  async put(state: RecountState) {
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item: { ...KEY, ...state } }));
  }
}
