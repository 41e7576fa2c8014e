import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cachedLaw, DynamoLawBook } from '../../shared/adapters/dynamo/law-book.ts';
import { act } from '../../shared/cases/act.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { UnreadableLaw } from '../../shared/ports/law-book.ts';
import { registrar } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { officeDay } from '../support/office-day.ts';

let database: TestDatabase;
let book: DynamoLawBook;
beforeAll(async () => {
  database = await startDatabase();
  book = new DynamoLawBook(database.table, builtIn);
});
afterAll(() => database.stop());

const at = (minute: number) => `2026-11-05T02:0${minute}:00.000Z` as Instant;
const of2010 = JSON.stringify({ holidays: { '2010-10-01': '国庆节' }, workdays: [], from: 2010, to: 2010 });
const supervisedIn = (days: number): Policy => ({
  ...builtIn.policy,
  clocks: {
    ...builtIn.policy.clocks,
    'supervision-reply': {
      ...builtIn.policy.clocks['supervision-reply'],
      period: { days, unit: 'calendar', roll: false },
    },
  },
});

beforeEach(async () => {
  for (const sk of ['CALENDAR', 'POLICY'])
    await database.table.client.send(new DeleteCommand({ TableName: database.table.name, Key: { pk: 'LAW', sk } }));
});

const keep = (Item: object) =>
  database.table.client.send(new PutCommand({ TableName: database.table.name, Item: { pk: 'LAW', ...Item } }));

describe('the law of a deployment', () => {
  it('is the built-in one until it loads its own, part by part', async () => {
    expect(await book.law()).toEqual(builtIn);
    expect(await book.calendar()).toEqual({ value: builtIn.calendar });

    await book.putPolicy(JSON.stringify(supervisedIn(3)), at(1));
    expect(await book.law()).toEqual({ calendar: builtIn.calendar, policy: supervisedIn(3) });
    expect(await book.policy()).toEqual({ value: supervisedIn(3), loadedAt: at(1) });

    await book.putCalendar(of2010, at(2), undefined);
    const calendar = { holidays: new Map([['2010-10-01', '国庆节']]), workdays: new Map(), from: 2010, to: 2010 };
    expect(await book.law()).toEqual({ calendar, policy: supervisedIn(3) });
    expect(await book.calendar()).toEqual({ value: calendar, loadedAt: at(2) });
  });

  it('takes a calendar only over the one it was made from', async () => {
    expect(await book.putCalendar(of2010, at(1), undefined)).toBe('put');
    expect(await book.putCalendar(of2010, at(2), undefined)).toBe('overtaken');
    expect(await book.putCalendar(of2010, at(2), at(1))).toBe('put');
    expect(await book.putCalendar(of2010, at(3), at(1))).toBe('overtaken');
    expect((await book.calendar()).loadedAt).toBe(at(2));
  });

  it.each([
    ['CALENDAR', '{"from":2010}'],
    ['CALENDAR', 'no JSON'],
    ['POLICY', '{"clocks":{}}'],
  ])('is never guessed where %s holds %s', async (sk, text) => {
    await keep({ sk, text, loadedAt: at(1) });
    await expect(book.law()).rejects.toThrow(UnreadableLaw);
    await expect(sk === 'CALENDAR' ? book.calendar() : book.policy()).rejects.toThrow(UnreadableLaw);
  });

  it.each([
    ['no text', { sk: 'CALENDAR', loadedAt: at(1) }],
    ['no time', { sk: 'POLICY', text: JSON.stringify(builtIn.policy) }],
    ['a name nobody knows', { sk: 'CALENDER', text: of2010, loadedAt: at(1) }],
  ])('is never guessed where a row has %s', async (_, row) => {
    await keep(row);
    await expect(book.law()).rejects.toThrow();
    await database.table.client.send(
      new DeleteCommand({ TableName: database.table.name, Key: { pk: 'LAW', sk: row.sk } }),
    );
  });

  it('governs what is decided while the system runs, once it has been read again', async () => {
    const day = officeDay('2026-03-02');
    const number = await day.route();
    const deps = { ...day.deps, jurisdiction: { ...day.deps.jurisdiction, law: cachedLaw(book, 50) } };
    const supervise = async () => {
      const command = { action: 'supervise', office: 'housing' as never, ground: 'other' } as const;
      const done = await act(deps, { number, command, actor: { ...registrar, roles: ['supervisor'] } });
      return 'matter' in done ? done.matter.notices.at(-1)?.answerBy : done.refusal.code;
    };
    expect(await supervise()).toBe('2026-03-16');
    await book.putPolicy(JSON.stringify(supervisedIn(3)), at(1));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await supervise()).toBe('2026-03-05');
  });

  it('is read once for as long as it may be gone by, and again after a failure', async () => {
    let reads = 0;
    const failing = cachedLaw({
      law: async () => {
        reads += 1;
        if (reads === 1) throw new UnreadableLaw('policy', []);
        return builtIn;
      },
    });
    await expect(failing()).rejects.toThrow(UnreadableLaw);
    expect([await failing(), await failing(), reads]).toEqual([builtIn, builtIn, 2]);
  });
});
