import { BatchGetCommand, GetCommand, PutCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Day } from '../../domain/day.ts';
import type { CaseNumber, OfficeId } from '../../domain/ids.ts';
import { clockKinds, rungs } from '../../domain/policy.ts';
import type { DueClock, InboxItem, Page, Unreadable, Worklists } from '../../ports/worklists.ts';
import { recusal } from '../../schema/case.ts';
import { accused } from '../../schema/events.ts';
import {
  assignmentId,
  caseNumber,
  day,
  documentId,
  noticeId,
  officeId,
  reviewId,
  suggestionId,
} from '../../schema/ids.ts';
import { readDueSk } from './due-rows.ts';
import { allShards, caseKey, type Table } from './table.ts';

const inboxRow = z.object({
  pk: z.string(),
  sk: z.string(),
  inboxSk: z.string(),
  number: caseNumber,
  title: z.string(),
  status: z.string(),
  id: z.string().optional(),
  version: z.int().optional(),
  category: z.string().exactOptional(),
  receivedOn: day,
  dueClock: z.enum(clockKinds).optional(),
  dueProvisional: z.boolean().optional(),
  duty: z.object({ clock: z.enum(clockKinds), due: day, rung: z.enum(rungs).exactOptional() }).exactOptional(),
  office: officeId.optional(),
  supervisor: officeId.optional(),
  document: documentId.optional(),
  accused: z.array(accused).default([]),
  recused: z.array(recusal).default([]),
});
const versionRow = z.object({ number: caseNumber, version: z.int() });
const WATERMARK = { pk: 'SWEEP', sk: 'WATERMARK' };

export class DynamoWorklists implements Worklists {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async inbox(office: OfficeId, limit: number, cursor?: string): Promise<Page<InboxItem>> {
    const inboxPk = `INBOX#${office}#open`;
    const from = cursor && startAfter(cursor, inboxPk);
    const page = await this.#table.client.send(
      new QueryCommand({
        TableName: this.#table.name,
        IndexName: 'inbox',
        KeyConditionExpression: 'inboxPk = :pk',
        ExpressionAttributeValues: { ':pk': inboxPk },
        Limit: limit,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    const items = (page.Items ?? []).map((row) => itemOf(inboxRow.parse(row)));
    return { items, ...(page.LastEvaluatedKey && { cursor: cursorAt(page.LastEvaluatedKey) }) };
  }

  async versions(numbers: readonly CaseNumber[]) {
    const found = new Map<CaseNumber, number>();
    let left: readonly Record<string, unknown>[] = numbers.map((number) => ({ pk: caseKey(number), sk: 'HEAD' }));
    while (left.length > 0) {
      const asked = {
        Keys: [...left],
        ProjectionExpression: '#number, #version',
        ExpressionAttributeNames: { '#number': 'number', '#version': 'version' },
      };
      const { Responses, UnprocessedKeys } = await this.#table.client.send(
        new BatchGetCommand({ RequestItems: { [this.#table.name]: asked } }),
      );
      for (const row of Responses?.[this.#table.name] ?? []) {
        const { number, version } = versionRow.parse(row);
        found.set(number, version);
      }
      left = UnprocessedKeys?.[this.#table.name]?.Keys ?? [];
    }
    return found;
  }

  async *dueOn(on: Day): AsyncIterable<DueClock | Unreadable> {
    const shards = await Promise.all(allShards.map((shard) => this.#dueIn(`DUE#${on}#${shard}`)));
    yield* shards.flat();
  }

  async #dueIn(partition: string): Promise<(DueClock | Unreadable)[]> {
    const due: (DueClock | Unreadable)[] = [];
    let from: QueryCommandInput['ExclusiveStartKey'];
    do {
      const page = await this.#table.client.send(
        new QueryCommand({
          TableName: this.#table.name,
          IndexName: 'due',
          KeyConditionExpression: 'duePk = :pk',
          ExpressionAttributeValues: { ':pk': partition },
          ...(from && { ExclusiveStartKey: from }),
        }),
      );
      due.push(...(page.Items ?? []).map((row) => readDueSk(row.dueSk)));
      from = page.LastEvaluatedKey;
    } while (from);
    return due;
  }

  async watermark() {
    const { Item } = await this.#table.client.send(new GetCommand({ TableName: this.#table.name, Key: WATERMARK }));
    return Item && z.object({ day }).parse(Item).day;
  }

  async setWatermark(reached: Day) {
    await this.#table.client.send(
      new PutCommand({ TableName: this.#table.name, Item: { ...WATERMARK, day: reached } }),
    );
  }
}

function itemOf(row: z.infer<typeof inboxRow>): InboxItem {
  const { pk, sk, inboxSk, number, title, status, id, category, receivedOn, version, dueClock, dueProvisional } = row;
  const due = inboxSk.slice(0, 10) as Day;
  const base = {
    ...{ number, title, status, receivedOn, accused: row.accused, recused: row.recused },
    ...(category !== undefined && { category }),
    ...(due < '9999' && { due }),
    ...(dueClock && { clock: dueClock, provisional: dueProvisional ?? false }),
    ...(row.duty && { duty: row.duty }),
    order: inboxSk,
    place: cursorAt({ pk, sk, inboxSk }),
  };
  if (sk.startsWith('HEAD#ASSIGN#')) return { ...base, task: 'assignment', assignment: assignmentId.parse(id) };
  if (sk.startsWith('HEAD#ACCEPTANCE#')) return { ...base, task: 'acceptance', assignment: assignmentId.parse(id) };
  if (sk.startsWith('HEAD#EXTENSION#')) return { ...base, task: 'extension', assignment: assignmentId.parse(id) };
  if (sk.startsWith('HEAD#NOTICE#')) return { ...base, task: 'notice', ...supervisionOf(row) };
  if (sk.startsWith('HEAD#WATCH#')) return { ...base, task: 'supervised', ...supervisionOf(row) };
  if (sk.startsWith('HEAD#OBJECTION#')) return { ...base, task: 'objection', assignment: assignmentId.parse(id) };
  if (sk.startsWith('HEAD#REVIEW#')) return { ...base, task: 'review', review: reviewId.parse(id) };
  if (sk.startsWith('HEAD#SUGGESTION#')) return { ...base, task: 'suggestion', suggestion: suggestionId.parse(id) };
  if (sk.startsWith('HEAD#SIGNATURE#')) return { ...base, task: 'signature', suggestion: suggestionId.parse(id) };
  return { ...base, task: 'case', ...(version !== undefined && { version }) };
}

function supervisionOf(row: z.infer<typeof inboxRow>): Pick<InboxItem, 'notice' | 'supervision'> {
  const { office, supervisor, document } = row;
  const supervision = office && supervisor && { office, supervisor, ...(document && { document }) };
  return { notice: noticeId.parse(row.id), ...(supervision && { supervision }) };
}

/** Where a page ended. The office is not in it: a cursor cannot lead into the inbox of another. */
const place = z.object({ pk: z.string().min(1), sk: z.string().min(1), inboxSk: z.string().min(1) });

function cursorAt(key: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(place.parse(key))).toString('base64url');
}

/** What is not a place starts from the beginning; a list lets nobody make up one. */
function startAfter(cursor: string, inboxPk: string) {
  try {
    return { ...place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString())), inboxPk };
  } catch {
    return undefined;
  }
}
