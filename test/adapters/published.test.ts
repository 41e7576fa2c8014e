import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoPublished } from '../../shared/adapters/dynamo/published.ts';
import type { PublicId } from '../../shared/domain/ids.ts';
import type { CaseStore } from '../../shared/ports/case-store.ts';
import { MemoryPublished } from '../../shared/ports/fakes/memory-published.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import type { PublishedMatters } from '../../shared/ports/published.ts';
import { citizen, housingHandler, registrar } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { publishedOn, publishing } from '../support/published.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const stores: [string, () => { cases: CaseStore; published: PublishedMatters }][] = [
  [
    'in memory',
    () => {
      const cases = new MemoryStore();
      return { cases, published: new MemoryPublished(cases) };
    },
  ],
  [
    'in the table',
    () => ({ cases: new DynamoCaseStore(database.table), published: new DynamoPublished(database.table) }),
  ],
];

describe.each(stores)('published matters %s', (_, open) => {
  it('come and go with the case, are read by their own id, and tell nothing of it', async () => {
    const { cases, published } = open();
    const { day, number } = await publishedOn('2026-03-02', cases);
    const { items } = await published.page(10);
    expect(items).toEqual([
      { id: expect.any(String), on: '2026-03-02', unit: housingHandler.office, title: publishing.title },
    ]);
    const id = items[0]?.id as PublicId;
    const { action: _action, ...texts } = publishing;
    const read = await published.read(id);
    expect(read).toEqual({ ...items[0], ...texts });
    expect(JSON.stringify(read)).not.toContain(number);
    // What happens to the case otherwise leaves it where it is.
    await day.ask(number, registrar, { action: 'call-back', text: '满意。' });
    expect(await published.read(id)).toEqual(read);
    await day.ask(number, citizen, { action: 'revoke-consent' });
    expect(await published.read(id)).toBeUndefined();
    expect((await published.page(10)).items).toEqual([]);
  });

  it('are listed newest first, page by page, each once; a cursor of somebody else begins anew', async () => {
    const { cases, published } = open();
    for (const [i, day] of ['2026-03-03', '2026-03-05', '2026-03-04', '2026-03-06', '2026-03-07'].entries())
      await publishedOn(day, cases, `第${i}件`);
    const titles: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await published.page(2, cursor);
      titles.push(page.items.map(({ title }) => title));
      cursor = page.cursor;
    } while (cursor);
    expect(titles).toEqual([['第4件', '第3件'], ['第1件', '第2件'], ['第0件']]);
    for (const wrong of ['nonsense', Buffer.from('CASE#TT2026000001').toString('base64url')])
      expect((await published.page(1, wrong)).items).toMatchObject([{ title: '第4件' }]);
  });
});
