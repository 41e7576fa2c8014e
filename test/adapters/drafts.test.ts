import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DynamoDrafts } from '../../shared/adapters/dynamo/drafts.ts';
import type { DraftId } from '../../shared/ports/drafts.ts';
import { at } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let drafts: DynamoDrafts;
beforeAll(async () => {
  database = await startDatabase();
  drafts = new DynamoDrafts(database.table);
});
afterAll(() => database.stop());

const id = (name: string) => name as DraftId;
const page = (place: string) => ({ typed: { place: [place] }, answered: true });

async function begun(name: string) {
  await drafts.begin({ id: id(name), key: `${name}-key`, lastDay: at('2026-03-09') });
  const draft = await drafts.find(id(name));
  if (!draft) throw new Error('not begun');
  return draft;
}

it('keeps each page by itself, so that two windows do not undo each other', async () => {
  await begun('two-windows');
  await Promise.all([
    drafts.keep(id('two-windows'), 'where', page('甲')),
    drafts.keep(id('two-windows'), 'facts', page('乙')),
  ]);
  expect((await drafts.find(id('two-windows')))?.pages).toEqual({ where: page('甲'), facts: page('乙') });
});

it('is led to by another secret, as long as it is kept', async () => {
  const draft = await begun('led-to');
  await drafts.lead(id('other'), draft);
  expect(await drafts.find(id('other'))).toEqual(draft);
  await drafts.forget(id('led-to'));
  expect(await drafts.find(id('other'))).toBeUndefined();
});

it('keeps nothing where there is no draft, or where it was sent', async () => {
  expect(await drafts.keep(id('nobody'), 'where', page('甲'))).toBeUndefined();
  await begun('sent');
  await drafts.markSent(id('sent'), at('2026-03-03'));
  expect(await drafts.keep(id('sent'), 'where', page('甲'))).toBeUndefined();
  expect(await drafts.find(id('sent'))).toMatchObject({ sent: true, lastDay: '2026-03-03', pages: {} });
  await drafts.markSent(id('nobody'), at('2026-03-03'));
  expect(await drafts.find(id('nobody'))).toBeUndefined();
});

it('is deleted by the table after its last day, which ends in China before it does in Greenwich', async () => {
  await begun('ttl');
  const Key = { pk: 'DRAFT#ttl', sk: 'DRAFT' };
  const { Item } = await database.table.client.send(new GetCommand({ TableName: database.table.name, Key }));
  expect(Item?.ttl).toBe(Date.parse('2026-03-10T00:00:00Z') / 1000);
});

it('takes another key when it is to be another matter', async () => {
  await begun('renewed');
  await drafts.renewKey(id('renewed'), 'another-key');
  expect((await drafts.find(id('renewed')))?.key).toBe('another-key');
});

it('keeps a page over what was read, and not over what was written since', async () => {
  await begun('over');
  const [first, second] = [{ ...page('甲'), turn: 'w.1' }, page('乙')];
  expect(await drafts.keepOver(id('over'), 'where', undefined, first)).toBe(true);
  expect(await drafts.keepOver(id('over'), 'where', undefined, second)).toBe(false);
  expect(await drafts.keepOver(id('over'), 'where', first, second)).toBe(true);
  expect(await drafts.keepOver(id('over'), 'where', first, page('丙'))).toBe(false);
  expect((await drafts.find(id('over')))?.pages.where).toEqual(second);
  await drafts.markSent(id('over'), at('2026-03-03'));
  expect(await drafts.keepOver(id('over'), 'where', second, first)).toBe(false);
});
