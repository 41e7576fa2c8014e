import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoGateBook } from '../../shared/adapters/dynamo/gate-book.ts';
import type { Instant } from '../../shared/domain/day.ts';
import { builtInSettings } from '../../shared/gate/settings.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import type { GateBook } from '../../shared/ports/gate-book.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const books: [string, () => GateBook][] = [
  ['in memory', () => new MemoryGate()],
  ['in the table', () => new DynamoGateBook(database.table, 0)],
];
const until = '2026-03-02T09:00:00.000Z' as Instant;

describe.each(books)('the gate’s memory %s', (_, open) => {
  it('counts up to the limit, each key by itself, and no further', async () => {
    const book = open();
    expect([await book.take('a', 2, until), await book.take('a', 2, until), await book.take('a', 2, until)]).toEqual([
      ...[1, 2, 'full'],
    ]);
    expect(await book.take('b', 2, until)).toBe(1);
    await book.giveBack('a', until);
    expect([await book.take('a', 2, until), await book.take('a', 2, until)]).toEqual([2, 'full']);
  });

  it('lets no more than the limit in of those who come at once', async () => {
    const book = open();
    const all = await Promise.all(Array.from({ length: 30 }, () => book.take('crowd', 4, until)));
    expect(all.filter((each) => each !== 'full').sort()).toEqual([1, 2, 3, 4]);
  });

  it('takes a proof for one use, whoever comes first', async () => {
    const book = open();
    const uses = Array.from({ length: 10 }, (_, i) => `use-${i}`);
    const taken = await Promise.all(uses.map((use) => book.spend('proof', use, until)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    const first = uses[taken.indexOf(true)] ?? '';
    expect([await book.spend('proof', first, until), await book.spend('proof', 'other', until)]).toEqual([true, false]);
  });

  it('goes by the defaults until a deployment sets its own', async () => {
    const book = open();
    expect(await book.settings()).toEqual(builtInSettings);
    const own = { ...builtInSettings, limits: { ...builtInSettings.limits, submit: { most: 3, minutes: 30 } } };
    await book.putSettings(own);
    expect((await book.settings()).limits.submit).toEqual({ most: 3, minutes: 30 });
  });
});

describe('in the table', () => {
  it('every count and every used proof is forgotten soon after its time', async () => {
    const book = new DynamoGateBook(database.table, 0);
    await book.take('kept', 2, until);
    await book.giveBack('given-back', until);
    await book.spend('used', 'once', until);
    for (const Key of [
      { pk: 'GATE#kept', sk: 'COUNT' },
      { pk: 'GATE#given-back', sk: 'COUNT' },
      { pk: 'PROOF#used', sk: 'PROOF' },
    ]) {
      const { Item } = await database.table.client.send(new GetCommand({ TableName: database.table.name, Key }));
      expect(Item?.ttl).toBe(Date.parse(until) / 1000 + 60);
    }
  });
});
