import { SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { liveThrough } from './schedule.ts';
import { inMemory, onTable } from './stores.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => {
  // Other files of this worker talk to a queue that is there.
  mockClient(SQSClient).restore();
  return database.stop();
});

/** `npm run faults` lives through thousands. */
const IN_MEMORY = 50;
const ON_THE_TABLE = 1;

it('keeps every promise in any weather', { timeout: 240_000 }, async () => {
  const broken: string[] = [];
  for (let seed = 1; seed <= IN_MEMORY + ON_THE_TABLE; seed++) {
    const stores = seed <= IN_MEMORY ? inMemory : onTable(await database.another(`faults-${seed}`));
    const lived = await liveThrough(seed, stores);
    broken.push(...lived.broken.map((what) => `${seed}: ${what}`));
  }
  expect(broken).toEqual([]);
});
