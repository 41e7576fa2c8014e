import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';

/** The one table, and the client that reads and writes it. */
export interface Table {
  readonly name: string;
  readonly client: DynamoDBDocumentClient;
}

export function openTable(name: string, client = new DynamoDBClient()): Table {
  const marshallOptions = { removeUndefinedValues: true };
  return { name, client: DynamoDBDocumentClient.from(client, { marshallOptions }) };
}

export const caseKey = (number: string) => `CASE#${number}`;
export const markKey = (mark: string) => `PARTY#${mark}`;
/** By a hash: the token itself opens the tray, and stands nowhere. */
export const trayKey = (token: string) => `TRAY#${createHash('sha256').update(token).digest('hex')}`;
export const signerKey = (signer: string) => `SIGNER#${signer}`;

/** Spreads what falls on one day, or waits in one outbox, over this many partitions. */
const SHARDS = 16;

export function shardOf(text: string): string {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9_973;
  return String(sum % SHARDS).padStart(2, '0');
}

export const allShards = Array.from({ length: SHARDS }, (_, i) => String(i).padStart(2, '0'));

export const outboxKey = (id: string) => ({ pk: `OUTBOX#${id}`, sk: 'OUTBOX' });

interface Which {
  /** Only those whose sort key begins so. */
  readonly prefix?: string;
  /** False where what was written this second need not be seen: it costs half. */
  readonly consistent?: boolean;
}

/** Every row under one key, over as many pages as they fill. */
export async function allRows({ name, client }: Table, pk: string, { prefix, consistent = true }: Which = {}) {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      KeyConditionExpression: `pk = :pk${prefix ? ' AND begins_with(sk, :sk)' : ''}`,
      ExpressionAttributeValues: { ':pk': pk, ...(prefix && { ':sk': prefix }) },
      ConsistentRead: consistent,
    },
  );
  const rows: Record<string, unknown>[] = [];
  for await (const { Items = [] } of pages) rows.push(...Items);
  return rows;
}
