import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseFault } from '../../cli/verify/case-fault.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { type Demo, fillTable } from '../../local/demo/fill.ts';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoRegister } from '../../shared/adapters/dynamo/register.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { track } from '../../shared/cases/track.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { EventType } from '../../shared/domain/events.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { MemoryAside } from '../../shared/ports/fakes/memory-aside.ts';
import type { Alert } from '../../shared/schema/messages.ts';
import { at } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { CODE_KEY, officeDay } from '../support/office-day.ts';

const now = '2026-11-22T04:00:00.000Z' as Instant;
const today = at('2026-11-22');

let database: TestDatabase;
let demo: Demo | undefined;
beforeAll(async () => {
  database = await startDatabase();
  demo = await fillTable({ table: database.table, codeKey: CODE_KEY, now });
});
afterAll(() => database.stop());

const all = async <T>(source: AsyncIterable<T>) => {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
};

describe('the demo', () => {
  it('is a city with its cases', () => {
    expect(demo).toMatchObject({ cases: 53, offices: 33, staff: 60 });
  });

  it('is loaded once', async () => {
    expect(await fillTable({ table: database.table, codeKey: CODE_KEY, now })).toBeUndefined();
    // The one more was split off.
    expect(await all(new DynamoRegister(database.table).numbers())).toHaveLength(54);
  });

  it('has cases in every state, and none in the future', async () => {
    const { cases } = await new DynamoRegister(database.table).counts(today);
    for (const [state, count] of Object.entries(cases)) expect([state, count > 0]).toEqual([state, true]);

    const store = new DynamoCaseStore(database.table);
    for (const number of await all(new DynamoRegister(database.table).numbers())) {
      const moments = (await store.history(number)).map(({ event }) => event.at);
      expect(moments).toEqual(moments.toSorted());
      expect(moments.every((moment) => moment < now)).toBe(true);
    }
  });

  it('numbers its cases in the order in which they were received', async () => {
    const store = new DynamoCaseStore(database.table);
    const numbers = (await all(new DynamoRegister(database.table).numbers())).sort();
    const matters = await Promise.all(numbers.map(async (number) => (await store.load(number))?.matter));
    const splitOff = matters.filter((matter) => matter?.links.some(({ kind }) => kind === 'split-from'));
    expect(splitOff.map((matter) => matter?.number)).toEqual([numbers.at(-1)]);
    const received = matters.slice(0, -1).map((matter) => matter?.receivedAt);
    expect(received).toEqual(received.toSorted());
    expect(numbers[0]).toBe('WX2026000001');
  });

  it('stands the check of its histories', async () => {
    const store = new DynamoCaseStore(database.table);
    const numbers = await all(new DynamoRegister(database.table).numbers());
    expect(await Promise.all(numbers.map((number) => caseFault(number, store)))).toEqual(numbers.map(() => undefined));
  });

  it('sends nothing of the past again', async () => {
    expect(await all(new DynamoRegister(database.table).unconfirmed())).toEqual([]);
  });

  it('leaves what is overdue for the first sweep to find', async () => {
    const { clocks } = await new DynamoRegister(database.table).counts(today);
    expect(clocks.overdue).toBeGreaterThan(0);
    expect(clocks.unflagged).toBe(clocks.overdue);
    const alerts: Alert[] = [];
    const swept = await sweep({
      worklists: new DynamoWorklists(database.table),
      aside: new MemoryAside(),
      alerts: { send: async (batch) => void alerts.push(...batch) },
      now: () => now,
      jurisdiction: { timeZone: 'Asia/Shanghai', law: async () => builtIn },
    });
    expect(alerts).toHaveLength(swept.alerts);
    expect(swept.alerts).toBeGreaterThanOrEqual(clocks.overdue);
  });

  it('has cases to follow as their citizens would', async () => {
    const deps = { ...officeDay('2026-11-22', new DynamoCaseStore(database.table)).deps };
    expect(demo?.toFollow).toHaveLength(3);
    for (const { number, code, title } of demo?.toFollow ?? [])
      expect(await track(deps, { number, code, codeKey: CODE_KEY })).toMatchObject({ number, title });
  });

  it('was worked on by the people one can sign in as', async () => {
    const store = new DynamoCaseStore(database.table);
    const directory = new DynamoDirectory(database.table);
    const numbers: CaseNumber[] = await all(new DynamoRegister(database.table).numbers());
    const actors = (await Promise.all(numbers.map((number) => store.history(number))))
      .flat()
      .flatMap(({ event }) => (event.actor.kind === 'staff' ? [event.actor] : []));
    const known = await Promise.all(actors.map(({ id }) => directory.staff(id)));
    expect(known.map((person) => person?.office)).toEqual(actors.map(({ office }) => office));
    const drafted = actors.filter(({ roles }) => roles.includes('handler'));
    expect(drafted.every(({ roles }) => !roles.includes('head'))).toBe(true);
  });

  it('shows every way a matter can go', async () => {
    const store = new DynamoCaseStore(database.table);
    const numbers = await all(new DynamoRegister(database.table).numbers());
    const happened = new Set(
      (await Promise.all(numbers.map((number) => store.history(number)))).flat().map(({ event }) => event.type),
    );
    const ways: EventType[] = [
      ...([
        'objection-decided',
        'arbitrated',
        'relayed',
        'declined',
        'refused',
        'linked',
        'link-noted',
        'merged',
      ] as const),
      ...(['split', 'simple-track-taken', 'extension-decided', 'question-answered', 'supplemented'] as const),
      ...(['mediation-recorded', 'hearing-recorded', 'contributed', 'draft-returned', 'result-reported'] as const),
      ...(['assistance-offered', 'urgent-reported', 'document-served', 'carrying-out-verified', 'rated'] as const),
      ...(['called-back', 'review-served', 'hearing-begun', 'hearing-ended', 'withdrawn', 'closed', 'sealed'] as const),
      ...(['supervision-answered', 'suggestion-answered', 'published'] as const),
    ];
    expect(ways.filter((way) => !happened.has(way))).toEqual([]);
  });

  it('keeps an accusation from the accused department, and gives it to the discipline body', async () => {
    const store = new DynamoCaseStore(database.table);
    const numbers = await all(new DynamoRegister(database.table).numbers());
    const matters = await Promise.all(numbers.map(async (number) => (await store.load(number))?.matter));
    const accusing = matters.filter((matter) => matter?.nature === 'accusation');
    expect(accusing.map((matter) => matter?.accused.map(({ unit }) => unit))).toEqual([['wangxi-transport']]);
    expect(accusing.flatMap((matter) => matter?.assignments.map(({ office }) => office))).toEqual([
      'wangxi-discipline',
    ]);
  });
});
