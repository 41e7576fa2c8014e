import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DynamoTrays } from '../../shared/adapters/dynamo/trays.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { FileId } from '../../shared/domain/ids.ts';
import type { TrayFile } from '../../shared/ports/trays.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let now = '2026-03-02T02:00:00.000Z' as Instant;
let trays: DynamoTrays;
beforeAll(async () => {
  database = await startDatabase();
  trays = new DynamoTrays(database.table, () => now);
});
afterAll(() => database.stop());

const fileId = (digit: string) => digit.repeat(32) as FileId;
const photo = (digit: string, name: string): TrayFile => ({
  kind: 'taken',
  file: { id: fileId(digit), name, sha256: 'a'.repeat(64), bytes: 7, type: 'jpeg' },
});
const minute = (n: number) => `2026-03-02T02:0${n}:00.000Z` as Instant;

it('holds the files in the order they came, each with its first answer', async () => {
  await trays.put('first', photo('b', '后.jpg'), minute(2));
  await trays.put('first', photo('c', '先.jpg'), minute(1));
  await trays.put('first', photo('c', '改名.jpg'), minute(3));
  expect(await trays.files('first')).toEqual([photo('c', '先.jpg'), photo('b', '后.jpg')]);
  expect(await trays.files('another')).toEqual([]);
  await trays.remove('first', fileId('c'));
  expect(await trays.files('first')).toEqual([photo('b', '后.jpg')]);
});

it('shows nothing whose time is over, also before the table deletes it', async () => {
  await trays.put('old', photo('d', '旧.jpg'), minute(1));
  now = '2026-05-02T02:00:00.000Z' as Instant;
  expect(await trays.files('old')).toEqual([]);
  now = minute(0);
});

it('is nowhere found under what opens it, and is not sent before something is', async () => {
  await trays.put('what-opens-it', photo('e', '照片.jpg'), minute(1));
  const { Items } = await database.table.client.send(new ScanCommand({ TableName: database.table.name }));
  expect(JSON.stringify(Items)).toContain('照片.jpg');
  expect(JSON.stringify(Items)).not.toContain('what-opens-it');
  expect(await trays.isSent('what-opens-it')).toBe(false);
});
