import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant } from '../../domain/day.ts';
import { readCalendar } from '../../policy/read-calendar.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { type InForce, type Law, type LawBook, UnreadableLaw } from '../../ports/law-book.ts';
import type { FileProblem } from '../../schema/file-problems.ts';
import { instant } from '../../schema/ids.ts';
import { cached } from '../cached.ts';
import { allRows, type Table } from './table.ts';

export const LAW = 'LAW';

type Part = 'CALENDAR' | 'POLICY';

/** `text` is that of a file, as it was loaded. */
const lawRow = z.object({ sk: z.enum(['CALENDAR', 'POLICY']), text: z.string(), loadedAt: instant });

type Read<T> = (text: string) => { readonly value: T } | { readonly problems: readonly FileProblem[] };

export class DynamoLawBook implements LawBook {
  readonly #table: Table;
  readonly #builtIn: Law;

  constructor(table: Table, builtIn: Law) {
    this.#table = table;
    this.#builtIn = builtIn;
  }

  async law(): Promise<Law> {
    const stored = (await allRows(this.#table, LAW)).map((row) => lawRow.parse(row));
    const rows = new Map(stored.map((row) => [row.sk, row]));
    return {
      calendar: inForce(rows.get('CALENDAR'), readCalendar, this.#builtIn.calendar).value,
      policy: inForce(rows.get('POLICY'), readPolicy, this.#builtIn.policy).value,
    };
  }

  async calendar() {
    return inForce(await this.#row('CALENDAR'), readCalendar, this.#builtIn.calendar);
  }

  async policy() {
    return inForce(await this.#row('POLICY'), readPolicy, this.#builtIn.policy);
  }

  async putCalendar(text: string, at: Instant, seen: Instant | undefined) {
    const still = seen
      ? { ConditionExpression: 'loadedAt = :seen', ExpressionAttributeValues: { ':seen': seen } }
      : { ConditionExpression: 'attribute_not_exists(pk)' };
    try {
      await this.#put('CALENDAR', text, at, still);
      return 'put';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'overtaken';
      throw error;
    }
  }

  async putPolicy(text: string, at: Instant) {
    await this.#put('POLICY', text, at);
  }

  async #row(sk: Part): Promise<z.infer<typeof lawRow> | undefined> {
    const Key = { pk: LAW, sk };
    const { Item } = await this.#table.client.send(
      new GetCommand({ TableName: this.#table.name, Key, ConsistentRead: true }),
    );
    return Item && lawRow.parse(Item);
  }

  async #put(sk: Part, text: string, loadedAt: Instant, condition?: object) {
    const Item = { pk: LAW, sk, text, loadedAt };
    await this.#table.client.send(new PutCommand({ TableName: this.#table.name, Item, ...condition }));
  }
}

function inForce<T>(row: z.infer<typeof lawRow> | undefined, read: Read<T>, builtIn: T): InForce<T> {
  if (!row) return { value: builtIn };
  const found = read(row.text);
  if ('problems' in found) throw new UnreadableLaw(row.sk === 'CALENDAR' ? 'calendar' : 'policy', found.problems);
  return { value: found.value, loadedAt: row.loadedAt };
}

/** How long a function may go by the law that it read last. */
export const LAW_CACHE_MS = 30_000;

export function cachedLaw(book: Pick<LawBook, 'law'>, ms = LAW_CACHE_MS): () => Promise<Law> {
  return cached(() => book.law(), ms);
}
