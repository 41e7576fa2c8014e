import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoAside } from '../../shared/adapters/dynamo/aside.ts';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { Serials } from '../../shared/adapters/dynamo/serials.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { act } from '../../shared/cases/act.ts';
import { sha256 } from '../../shared/cases/context.ts';
import { firstBreak } from '../../shared/domain/chain.ts';
import { addDays, type Instant } from '../../shared/domain/day.ts';
import { replay } from '../../shared/domain/evolve/evolve.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { CaseStore, OutboxEntry } from '../../shared/ports/case-store.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { ASSIGN_1, at, housingHandler, office, registrar, system } from '../support/city.ts';
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

const byId = <T extends { id: string }>(rows: readonly T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
const sorted = (stored: Awaited<ReturnType<CaseStore['load']>>) =>
  stored && { ...stored.matter, clocks: byId(stored.matter.clocks) };

describe.each(stores)('a case store %s', (_, open) => {
  it('gives back the case that its history describes', async () => {
    const store = open();
    const day = officeDay('2026-03-02', store);
    const number = await day.route();
    await day.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
    await day.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
    await day.answer(number);

    const history = await store.history(number);
    expect(history.map(({ event }) => event.type)).toEqual([
      ...['submitted', 'registered', 'routed', 'delivered', 'accepted', 'document-served'],
      ...['opinion-drafted', 'opinion-approved', 'opinion-served'],
    ]);
    expect(firstBreak(number, history, sha256)).toBeUndefined();
    const folded = replay(history.map(({ event }) => event));
    expect(sorted(await store.load(number))).toEqual(folded && { ...folded, clocks: byId(folded.clocks) });
    expect((await store.papers(number)).map(({ kind }) => kind).sort()).toEqual([
      'matter',
      'opinion',
      'party',
      'service',
      'service',
    ]);
  });

  it('lets one of two who saw the same version win, and the other decide again', async () => {
    const store = open();
    const day = officeDay('2026-03-02', store);
    const received = await day.submit();
    if ('refusal' in received) throw new Error('refused');
    const { number } = received.matter;
    const both = await Promise.all(
      ['教育文体', '城乡建设'].map((category) =>
        day.ask(number, registrar, { action: 'register', category, nature: 'claim' }),
      ),
    );
    expect(both.filter((outcome) => 'matter' in outcome)).toHaveLength(1);
    expect(both.filter((outcome) => 'refusal' in outcome && outcome.refusal.code === 'wrong-state')).toHaveLength(1);
    expect(await store.history(number)).toHaveLength(2);
  });

  it('lets only one of two repeats go on in the other, when both are linked at the same moment', async () => {
    const store = open();
    const day = officeDay('2026-03-02', store);
    const numbers: CaseNumber[] = [];
    for (const key of ['one', 'other']) {
      const received = await day.submit({}, `cross-${key}`);
      if ('refusal' in received) throw new Error('refused');
      numbers.push(received.matter.number);
    }
    const [one, other] = numbers as [CaseNumber, CaseNumber];
    const both = await Promise.all([
      day.ask(one, registrar, { action: 'link', other }),
      day.ask(other, registrar, { action: 'link', other: one }),
    ]);
    expect(both.filter((outcome) => 'matter' in outcome)).toHaveLength(1);
    expect(both.filter((outcome) => 'refusal' in outcome && outcome.refusal.code === 'other-ended')).toHaveLength(1);
    const statuses = await Promise.all(numbers.map(async (number) => (await store.load(number))?.matter.status));
    expect(statuses.toSorted()).toEqual(['linked', 'submitted']);
  });

  it('does a repeated request once, also when both come at the same time', async () => {
    const day = officeDay('2026-03-02', open());
    const outcomes = await Promise.all([1, 2, 3].map(() => day.submit({}, 'at-the-same-time')));
    const numbers = outcomes.map((done) => ('matter' in done ? done.matter.number : undefined));
    expect(new Set(numbers).size).toBe(1);
    expect(outcomes.filter((done) => 'matter' in done && !done.repeated)).toHaveLength(1);
  });

  it('knows nothing of a case that is not there', async () => {
    const store = open();
    const nowhere = 'TT2026999999' as CaseNumber;
    expect(await store.load(nowhere)).toBeUndefined();
    expect(await store.history(nowhere)).toEqual([]);
    expect(await store.codeOf(nowhere)).toBeUndefined();
  });
});

describe('the table', () => {
  const opened = () => {
    const store = new DynamoCaseStore(database.table);
    const { table } = database;
    return { store, table, outbox: new DynamoOutbox(table), worklists: new DynamoWorklists(table) };
  };
  const all = async <T>(source: AsyncIterable<T>) => {
    const items: T[] = [];
    for await (const item of source) items.push(item);
    return items;
  };

  it('refuses a row that is not what it should be, rather than guessing', async () => {
    const { store } = opened();
    const number = await officeDay('2026-03-02', store).route();
    const row = { pk: `CASE#${number}`, sk: 'HEAD#CLOCK#handle#01', id: 'handle#01', kind: 'handle', due: 'soon' };
    await database.table.client.send(new PutCommand({ TableName: database.table.name, Item: row }));
    await expect(store.load(number)).rejects.toThrow();
  });

  it('shows a unit what waits for it, in order of due date, page by page, and no more once it is done', async () => {
    const { store, worklists } = opened();
    const day = officeDay('2026-03-02', store);
    // What other matters ask of the unit stands among these.
    const own = <T extends { number: CaseNumber }>(items: readonly T[]) =>
      items.filter(({ number }) => numbers.includes(number));
    const all = async () => own((await worklists.inbox(office('housing'), 50)).items);
    const numbers = [await day.route(), await day.route(), await day.route()];
    expect(await all()).toEqual([]);
    for (const number of numbers) await day.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
    await day.ask(numbers[0] as CaseNumber, housingHandler, { action: 'accept', assignment: ASSIGN_1 });

    const pages = [await worklists.inbox(office('housing'), 2)];
    for (let next = pages[0]?.cursor; next; next = pages.at(-1)?.cursor)
      pages.push(await worklists.inbox(office('housing'), 2, next));
    const items = own(pages.flatMap((page) => page.items));
    expect(items.map(({ number }) => number)).toEqual([numbers[1], numbers[2], numbers[0]]);
    expect(items[0]).toMatchObject({ task: 'assignment', assignment: '01', status: 'delivered', due: '2026-03-17' });
    expect(items[2]).toMatchObject({ status: 'accepted', due: '2026-05-06' });

    await day.ask(numbers[1] as CaseNumber, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
    await day.answer(numbers[1] as CaseNumber);
    const carrying = (await all()).find(({ number }) => number === numbers[1]);
    expect(carrying).toMatchObject({ task: 'assignment', status: 'answered', due: '2026-05-06' });
    const done = { action: 'carry-out', assignment: ASSIGN_1, text: '已修好。' } as const;
    await day.ask(numbers[1] as CaseNumber, housingHandler, done);
    expect((await all()).map(({ number }) => number)).toEqual([numbers[2], numbers[0]]);
  });

  it('shows with a supervision notice which of several it is, to the unit and to whoever watches over it', async () => {
    const { store, worklists } = opened();
    const day = officeDay('2026-03-02', store);
    const number = await day.route();
    await day.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
    const supervisor = { ...registrar, roles: ['supervisor'] as const };
    for (const ground of ['evasion', 'other'] as const)
      await day.ask(number, supervisor, { action: 'supervise', office: office('housing'), ground });
    const letters = (await store.load(number))?.matter.documents.filter(({ kind }) => kind === 'supervision-notice');
    const named = letters?.map(({ id: document }) => ({ document, office: 'housing', supervisor: 'city-petitions' }));
    expect(named).toHaveLength(2);
    const of = async (unit: string, task: string) =>
      (await worklists.inbox(office(unit), 200)).items
        .filter((item) => item.number === number && item.task === task)
        .map(({ supervision }) => supervision);
    expect(await of('housing', 'notice')).toEqual(named);
    expect(await of('city-petitions', 'supervised')).toEqual(named);
    expect(await of('housing', 'assignment')).toEqual([undefined]);
  });

  it('lists a duty under the day of its reminder, the day after its last, and each day on which it climbs', async () => {
    const { store, worklists } = opened();
    const day = officeDay('2026-07-01', store);
    const received = await day.submit();
    if ('refusal' in received) throw new Error('refused');
    const { number } = received.matter;
    const dueOn = (on: string) => all(worklists.dueOn(at(on)));
    const clock = 'route#01' as never;
    expect(await dueOn('2026-07-17')).toEqual([]);
    expect(await dueOn('2026-07-13')).toEqual([{ number, clock, inHours: false }]);
    day.setDay('2026-07-16');
    await day.ask(number, system('escalate'), { action: 'remind', clock });
    expect([await dueOn('2026-07-13'), await dueOn('2026-07-17')]).toEqual([[], [{ number, clock, inHours: false }]]);
    day.setDay('2026-07-17');
    await day.ask(number, system('escalate'), { action: 'flag-overdue', clock });
    expect([await dueOn('2026-07-17'), await dueOn('2026-07-20')]).toEqual([[], [{ number, clock, inHours: true }]]);
  });

  it('tells a row of that list that makes no sense as it is, and the others beside it', async () => {
    const { table, worklists } = opened();
    const Item = { pk: 'CASE#spoiled', sk: 'HEAD#CLOCK#spoiled', duePk: 'DUE#2031-01-01#03', dueSk: 'nonsense' };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
    expect(await all(worklists.dueOn(at('2031-01-01')))).toEqual([{ unreadable: 'nonsense' }]);
  });

  it('sets aside once, tries again, and takes back', async () => {
    const aside = new DynamoAside(opened().table);
    const entry = {
      key: 'TT2026000001#notify#01',
      reason: 'unknown-case',
      since: at('2026-07-01'),
      triedOn: at('2026-07-01'),
    };
    expect([await aside.put(entry), await aside.put(entry)]).toEqual([true, false]);
    await aside.tried(entry.key, at('2026-07-02'));
    expect(await aside.all()).toEqual([{ ...entry, triedOn: '2026-07-02' }]);
    await aside.takeBack(entry.key);
    await aside.tried(entry.key, at('2026-07-03'));
    expect(await aside.all()).toEqual([]);
  });

  it('keeps a message until its consumer confirms it, and waits longer before each attempt', async () => {
    const { store, outbox } = opened();
    await all(outbox.takeDue('2027-01-01T00:00:00.000Z' as Instant));
    const day = officeDay('2026-03-02', store);
    await day.submit();
    const due = async (minutes: number): Promise<OutboxEntry[]> => {
      const now = new Date(Date.parse('2026-03-02T02:00:00.000Z') + minutes * 60_000).toISOString() as Instant;
      return (await all(outbox.takeDue(now))).flat();
    };
    expect(await due(0.5)).toEqual([]);
    const [entry] = await due(1.1);
    expect(entry?.message).toMatchObject({ queue: 'notices', topic: 'received' });
    expect(await due(1.2)).toEqual([]);
    expect(await due(2.5)).toHaveLength(1);
    expect(await due(3.5)).toEqual([]);
    await outbox.confirm(entry?.id ?? '');
    expect(await outbox.isPending(entry?.id ?? '')).toBe(false);
    expect(await due(600)).toEqual([]);
  });

  it('holds no message up behind one that makes no sense, tells of it, and tries it within the hour again', async () => {
    const { store, outbox } = opened();
    const { client, name } = database.table;
    const later = '2031-01-01T00:00:00.000Z' as Instant;
    await all(outbox.takeDue(later));
    for (const [id, row] of Object.entries({
      'bad-topic': { message: JSON.stringify({ queue: 'notices', case: 'TT2026000001', topic: 'no-more', to: {} }) },
      'bad-json': { message: '{' },
      'bad-row': { message: 7, attempts: 'many' },
    })) {
      const due = { outboxPk: 'OUTBOX#00', outboxSk: `2026-01-01T00:00:00.000Z#${id}` };
      await client.send(
        new PutCommand({ TableName: name, Item: { pk: `OUTBOX#${id}`, sk: 'OUTBOX', ...due, ...row } }),
      );
    }
    await officeDay('2026-03-02', store).submit();
    const told: string[] = [];
    const take = async (now: string) => (await all(outbox.takeDue(now as Instant, (id) => told.push(id)))).flat();
    expect(await take('2026-03-02T02:02:00.000Z')).toHaveLength(1);
    expect(told.sort()).toEqual(['bad-json', 'bad-row', 'bad-topic']);
    await take('2026-03-02T02:02:30.000Z');
    expect(told).toHaveLength(3);
    await take('2026-03-02T03:03:00.000Z');
    expect(told).toHaveLength(6);
  });

  it('remembers how far the sweep came', async () => {
    const { worklists } = opened();
    expect(await worklists.watermark()).toBeUndefined();
    await worklists.setWatermark(addDays(at('2026-03-02'), 1));
    expect(await worklists.watermark()).toBe('2026-03-03');
  });

  it('keeps the words of the citizen and who they are out of the head, the history and the outbox', async () => {
    const { store } = opened();
    const day = officeDay('2026-03-02', store);
    const number = await day.route();
    const said = JSON.stringify([await store.load(number), await store.history(number), day.queues.sent]);
    expect(said).not.toMatch(/林小满|xiaoman|老人上下楼/);
  });

  it('reports the request key as the reason, whatever else the transaction lost', async () => {
    const { store } = opened();
    const day = officeDay('2026-03-02', store);
    const number = await day.route();
    const request = { key: 'used-before-1', fingerprint: 'a' };
    const command = { action: 'supervise', office: office('housing'), ground: 'other' } as const;
    const supervisor = { ...registrar, roles: ['supervisor'] as const };
    const once = await act(day.deps, { number, actor: supervisor, command, request });
    const twice = await act(day.deps, { number, actor: supervisor, command, request });
    expect([once, twice]).toMatchObject([{ repeated: false }, { repeated: true }]);
    expect((await store.load(number))?.matter.notices).toHaveLength(1);
  });
});

describe('the serials of a register', () => {
  it('come one by one, without gaps, while it is quiet', async () => {
    const [one, other] = [new Serials(database.table), new Serials(database.table)];
    const quiet = [];
    for (let i = 0; i < 6; i++) quiet.push(await (i % 2 ? one : other).next('quiet', 2026, i * 5_000));
    expect(quiet).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('come in growing blocks while it is busy, and never twice', async () => {
    const registers = [new Serials(database.table), new Serials(database.table)];
    const given = await Promise.all(Array.from({ length: 200 }, (_, i) => registers[i % 2]?.next('busy', 2026, i)));
    expect(new Set(given).size).toBe(200);
    const after = await registers[0]?.next('busy', 2026, 60_000);
    expect(given).not.toContain(after);
  });
});
