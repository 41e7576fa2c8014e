import { randomUUID } from 'node:crypto';
import { GetCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { OfficeId } from '../../domain/ids.ts';
import type { Fact, FactPeriod } from '../../figures/facts.ts';
import type { Snapshot } from '../../figures/snapshot.ts';
import type { FactIndex, FiguresBook } from '../../ports/figures.ts';
import { fact, snapshotHead, unitFigures } from '../../schema/figures.ts';
import type { Table } from './table.ts';

export const factPartition = (office: OfficeId, period: FactPeriod) => `FACT#${office}#${period}`;

const MONTHS = 'FIGURES';
const monthKey = (month: string) => `FIGURES#${month}`;
const factRow = z.object({ fact });
const countedRow = snapshotHead.extend({ run: z.string(), slot: z.enum(['a', 'b']) });
const unitRow = unitFigures.extend({ run: z.string() });

/** How many rows are written at a time. */
const AT_ONCE = 20;

export class DynamoFigures implements FactIndex, FiguresBook {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async facts(office: OfficeId, period: FactPeriod): Promise<Fact[]> {
    const found: Fact[] = [];
    for await (const row of this.#query(factPartition(office, period), { IndexName: 'fact' }))
      found.push(factRow.parse(row).fact);
    return found;
  }

  /** The head is written last, and names the rows of this run: until then the earlier count is read, whole. */
  async put({ units, ...head }: Snapshot) {
    const run = randomUUID();
    const slot = (await this.#head(head.month))?.slot === 'a' ? 'b' : 'a';
    for (let i = 0; i < units.length; i += AT_ONCE)
      await Promise.all(
        units
          .slice(i, i + AT_ONCE)
          .map((unit) => this.#put({ pk: monthKey(head.month), sk: `${slot}#${unit.office}`, ...unit, run })),
      );
    await this.#put({ pk: MONTHS, sk: head.month, ...head, run, slot });
  }

  async snapshot(month: string) {
    const row = await this.#head(month);
    if (!row) return undefined;
    const { run, slot, ...head } = row;
    const units: Snapshot['units'][number][] = [];
    for await (const each of this.#query(monthKey(month), {}, `${slot}#`)) {
      const { run: of, ...unit } = unitRow.parse(each);
      if (of === run) units.push(unit);
    }
    return { ...head, units };
  }

  async months() {
    const months: string[] = [];
    for await (const row of this.#query(MONTHS, { ScanIndexForward: false })) months.push(countedRow.parse(row).month);
    return months;
  }

  async #head(month: string) {
    const Key = { pk: MONTHS, sk: month };
    const { Item } = await this.#table.client.send(new GetCommand({ TableName: this.#table.name, Key }));
    return Item && countedRow.parse(Item);
  }

  async *#query(pk: string, more: { IndexName?: string; ScanIndexForward?: boolean }, prefix?: string) {
    const key = more.IndexName ? 'factPk' : 'pk';
    const pages = paginateQuery(
      { client: this.#table.client },
      {
        TableName: this.#table.name,
        KeyConditionExpression: `${key} = :pk${prefix ? ' AND begins_with(sk, :sk)' : ''}`,
        ExpressionAttributeValues: { ':pk': pk, ...(prefix && { ':sk': prefix }) },
        ...more,
      },
    );
    for await (const { Items = [] } of pages) yield* Items;
  }

  async #put(Item: object) {
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item: { ...Item } }));
  }
}
