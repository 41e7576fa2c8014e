import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { dayOf } from '../../cases/time.ts';
import type { CaseNumber } from '../../domain/ids.ts';
import type { Access, AccessLog } from '../../ports/access-log.ts';
import type { Page } from '../../ports/worklists.ts';
import { access } from '../../schema/access.ts';
import { caseKey, type Table } from './table.ts';

const MONTH_LENGTH = '2026-11'.length;
const monthKey = (month: string) => `ACCESS#${month}`;

export class DynamoAccessLog implements AccessLog {
  readonly #table: Table;
  readonly #timeZone: string;

  /** `timeZone`: of the months under which reads are kept. */
  constructor(table: Table, timeZone: string) {
    this.#table = table;
    this.#timeZone = timeZone;
  }

  /** Under its case and under its month, or not at all. */
  async record(read: Access): Promise<void> {
    const sk = `ACCESS#${read.at}#${read.id}`;
    const put = (pk: string) => ({
      Put: {
        TableName: this.#table.name,
        Item: { pk, sk, ...read },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    });
    const month = dayOf(read.at, this.#timeZone).slice(0, MONTH_LENGTH);
    const items = [put(caseKey(read.number)), put(monthKey(month))];
    await this.#table.client.send(new TransactWriteCommand({ TransactItems: items }));
  }

  ofCase(number: CaseNumber, limit: number, cursor?: string) {
    return this.#newest(caseKey(number), limit, cursor);
  }

  ofMonth(month: string, limit: number, cursor?: string) {
    return this.#newest(monthKey(month), limit, cursor);
  }

  /** The cursor is the key of the last row of the page before. */
  async #newest(pk: string, limit: number, cursor: string | undefined): Promise<Page<Access>> {
    const { Items = [], LastEvaluatedKey } = await this.#table.client.send(
      new QueryCommand({
        TableName: this.#table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :access)',
        ExpressionAttributeValues: { ':pk': pk, ':access': 'ACCESS#' },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: limit,
        ...(cursor && { ExclusiveStartKey: { pk, sk: cursor } }),
      }),
    );
    const items = Items.map((row) => access.parse(row));
    return { items, ...(LastEvaluatedKey && { cursor: String(LastEvaluatedKey.sk) }) };
  }
}
