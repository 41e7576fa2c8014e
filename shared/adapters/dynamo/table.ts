import { createHash } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

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
