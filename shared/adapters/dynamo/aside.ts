import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Day } from '../../domain/day.ts';
import type { Aside, SetAside } from '../../ports/aside.ts';
import { caseNumber, clockId, day } from '../../schema/ids.ts';
import { allRows, type Table } from './table.ts';

const ASIDE = 'ASIDE#';
const keyOf = (key: string) => ({ pk: 'SWEEP', sk: ASIDE + key });
const asideRow = z.object({
  key: z.string(),
  reason: z.string(),
  since: day,
  triedOn: day,
  case: caseNumber.exactOptional(),
  clock: clockId.exactOptional(),
}) satisfies z.ZodType<SetAside>;

export class DynamoAside implements Aside {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async put(entry: SetAside) {
    try {
      const Item = { ...keyOf(entry.key), ...entry };
      const ConditionExpression = 'attribute_not_exists(pk)';
      await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item, ConditionExpression }));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  async all() {
    return (await allRows(this.#table, 'SWEEP', { prefix: ASIDE })).map((row): SetAside => asideRow.parse(row));
  }

  async tried(key: string, on: Day) {
    try {
      await this.#table.client.send(
        new UpdateCommand({
          TableName: this.#table.name,
          Key: keyOf(key),
          UpdateExpression: 'SET triedOn = :on',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':on': on },
        }),
      );
    } catch (error) {
      // Taken back since it was read.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  async takeBack(key: string) {
    await this.#table.client.send(new DeleteCommand({ TableName: this.#table.name, Key: keyOf(key) }));
  }
}
