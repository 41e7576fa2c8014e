import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant } from '../../domain/day.ts';
import type { PublicId } from '../../domain/ids.ts';
import type { PublishedMatter, PublishedMatters } from '../../ports/published.ts';
import { day, officeId, publicId } from '../../schema/ids.ts';
import type { Table } from './table.ts';

const LIST = 'PUBLISHED';
export const publishedKey = (id: PublicId) => ({ pk: `PUBLISHED#${id}`, sk: 'PUBLISHED' });

/** A row of its own: whoever reads it is nowhere near the case. */
export function publishedRow(matter: PublishedMatter, at: Instant) {
  return { ...publishedKey(matter.id), ...listed(`${at}#${matter.id}`), ...matter };
}

const listed = (sk: string) => ({ publishedPk: LIST, publishedSk: sk });

const titleRow = z.object({ id: publicId, on: day, unit: officeId, title: z.string() });
const listRow = titleRow.extend({ publishedSk: z.string() });
const matterRow = titleRow.extend({ summary: z.string(), answer: z.string() });

export class DynamoPublished implements PublishedMatters {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async page(limit: number, cursor?: string) {
    const from = cursor && startAfter(cursor);
    const { Items = [] } = await this.#table.client.send(
      new QueryCommand({
        TableName: this.#table.name,
        IndexName: 'published',
        KeyConditionExpression: 'publishedPk = :pk',
        ExpressionAttributeValues: { ':pk': LIST },
        ScanIndexForward: false,
        // One more than is shown tells whether there is another page.
        Limit: limit + 1,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    const rows = Items.map((row) => listRow.parse(row));
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ publishedSk: _, ...title }) => title),
      ...(last && rows.length > limit && { cursor: Buffer.from(last.publishedSk).toString('base64url') }),
    };
  }

  async read(id: PublicId) {
    const { Item } = await this.#table.client.send(
      new GetCommand({ TableName: this.#table.name, Key: publishedKey(id) }),
    );
    return Item && matterRow.parse(Item);
  }
}

/** Where a page ended: the key is made anew from it, so that a cursor leads nowhere but into this list. */
function startAfter(cursor: string) {
  const sk = Buffer.from(cursor, 'base64url').toString();
  const id = publicId.safeParse(sk.split('#')[1]);
  return id.success ? { ...publishedKey(id.data), ...listed(sk) } : undefined;
}
