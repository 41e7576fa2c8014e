import { afterAll, beforeAll, expect, it } from 'vitest';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import type { CaseStore } from '../../shared/ports/case-store.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { accept, deliver, register, route, submitted } from '../domain/stories.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { officeDay } from '../support/office-day.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const stores: [string, () => CaseStore][] = [
  ['in memory', () => new MemoryStore()],
  ['in the table', () => new DynamoCaseStore(database.table)],
];

it.each(stores)('one number never stands on two documents, whoever acts at the same time: %s', async (where, open) => {
  // Two processes on one table; what is in memory has but one.
  const stores = where === 'in memory' ? [open()] : [open(), open()];
  const desks = stores.map((store) => officeDay('2026-03-02', store));
  const deskOf = (i: number) => desks[i % desks.length] as (typeof desks)[number];
  const numbers = await Promise.all(Array.from({ length: 7 }, (_, i) => submitted(deskOf(i))));
  for (const [on, actor, command] of [register, route, deliver, accept]) {
    for (const desk of desks) desk.setDay(on);
    // Each action comes twice at once: only one of the two puts out a document.
    const twice = [...numbers, ...numbers].map((number, i) => deskOf(i).ask(number, actor, command));
    await Promise.all(twice);
  }
  const stored = await Promise.all(numbers.map((number) => deskOf(0).deps.cases.load(number)));
  const ids = stored.flatMap((each) => each?.matter.documents ?? []).map(({ id }) => id);
  expect(ids).toHaveLength(21);
  expect(new Set(ids).size).toBe(21);
  for (const id of ids)
    expect(id).toMatch(/^(city-petitions\/(register-form|transfer)|housing\/acceptance)\/2026\/[1-9]\d*$/);
});
