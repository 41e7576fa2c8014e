import { describe, expect, it } from 'vitest';
import { escalate } from '../../functions/escalate/escalate.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { type Life, readLives, readOffices, readStaff } from '../../local/demo/files.ts';
import { begin, live, type PastDeps } from '../../local/demo/live.ts';
import { after, momentsOf } from '../../local/demo/moments.ts';
import { PastQueues } from '../../local/demo/past-queues.ts';
import { together } from '../../local/demo/together.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { receivingOffice } from '../../shared/domain/office.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { CHINA_TIME_ZONE } from '../../shared/policy/time-zone.ts';
import { MemoryAside } from '../../shared/ports/fakes/memory-aside.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { MemoryWorklists } from '../../shared/ports/fakes/memory-worklists.ts';
import type { Alert } from '../../shared/schema/messages.ts';
import { at } from '../support/city.ts';
import { CODE_KEY } from '../support/office-day.ts';

const offices = new Map(readOffices().map((unit) => [unit.id, unit]));
const office = receivingOffice(offices);
if (!office) throw new Error('nobody receives');
const setting = { office, staff: readStaff(), codeKey: CODE_KEY };
const lives = readLives();

const depsOf = (store: MemoryStore): PastDeps => ({
  cases: store,
  queues: new PastQueues(store),
  jurisdiction: { timeZone: CHINA_TIME_ZONE, offices: async () => offices, law: async () => builtIn },
  sendFailed: (error) => {
    throw error;
  },
});

async function liveIn(store: MemoryStore, chosen: readonly Life[], today: Day = at('2026-11-22')) {
  const deps = depsOf(store);
  const planned = chosen.map((life, order) => ({ life, order, moments: momentsOf(life, order, today, china) }));
  const begun = [];
  for (const each of planned) begun.push(await begin(each, deps, setting));
  return (await Promise.all(together(begun).map((each) => live(each, deps, setting)))).flat();
}

const named = (title: string) => lives.filter((life) => life.title.includes(title));
const closed = named('学校门口的坑');

describe('a life', () => {
  it('ends as it was written, with its own dates, and with nothing left to send', async () => {
    const store = new MemoryStore();
    const [lived] = await liveIn(store, closed);
    expect(lived?.matter).toMatchObject({ status: 'closed', resolved: true, ratings: { office: 'satisfied' } });
    const moments = lived ? store.cases.get(lived.matter.number)?.events.map(({ event }) => event.at) : [];
    expect(new Set(moments?.map((moment) => moment.slice(0, 10))).size).toBeGreaterThan(8);
    expect(store.waiting.size).toBe(0);
  });

  it('that was broken off goes on where it ended', async () => {
    const [whole, broken] = [new MemoryStore(), new MemoryStore()];
    const [expected] = await liveIn(whole, closed);
    await liveIn(
      broken,
      closed.map((life) => ({ ...life, life: life.life.slice(0, 4) })),
    );
    const [lived] = await liveIn(broken, closed);
    expect({ matter: lived?.matter, code: lived?.code }).toEqual({ matter: expected?.matter, code: expected?.code });
  });

  it('is refused when it cannot have happened', async () => {
    const late = closed.map((life) => ({ ...life, life: life.life.slice(1) }));
    await expect(liveIn(new MemoryStore(), late)).rejects.toThrow('wrong-state');
  });

  it('that was sent round twice is given to a unit by the government above both', async () => {
    const [lived] = await liveIn(new MemoryStore(), named('公共厕所'));
    expect(lived?.matter.assignments.map(({ office: unit, sender, status }) => [unit, sender, status])).toEqual([
      ['zhudong-housing', 'wangxi-petitions', 'returned'],
      ['wangxi-urban', 'wangxi-petitions', 'returned'],
      ['zhudong-tingchao', 'wangxi', 'accepted'],
    ]);
  });

  it('goes up to the province and is final there', async () => {
    const [first, again] = await liveIn(new MemoryStore(), [...named('两分'), ...named('我还是要说')]);
    expect(first?.matter.reviews.map(({ tier, body, result }) => [tier, body, result])).toEqual([
      ['review', 'wangxi', 'uphold'],
      ['re-review', 'cangyu', 'uphold'],
    ]);
    expect(first?.matter.finalOn).toBeDefined();
    expect(again?.matter.documents.map(({ kind }) => kind)).toEqual(['no-further-acceptance']);
  });

  it('that repeats another is linked to it, and the other knows', async () => {
    const [other, repeat] = await liveIn(new MemoryStore(), named('油烟'));
    expect(repeat?.matter).toMatchObject({
      status: 'linked',
      links: [{ kind: 'repeat-of', case: other?.matter.number }],
    });
    expect(other?.matter.links).toEqual([{ kind: 'repeated-by', case: repeat?.matter.number }]);
  });
});

it('all lives can have happened, on whatever day they are loaded', { timeout: 60_000 }, async () => {
  for (const today of [
    '2026-01-04',
    '2026-02-24',
    '2026-05-06',
    '2026-07-15',
    '2026-10-08',
    '2026-11-22',
    '2027-01-04',
  ]) {
    const lived = await liveIn(new MemoryStore(), lives, at(today));
    expect(lived).toHaveLength(lives.length);
  }
});

it('that nobody answers climbs all rungs as the days pass, each once', async () => {
  const store = new MemoryStore();
  const [lived] = await liveIn(store, named('一楼厨房地漏'));
  if (!lived) throw new Error('nobody is late');
  const { number } = lived.matter;
  let today = at('2026-11-23');
  const [alerts, aside]: [Alert[], MemoryAside] = [[], new MemoryAside()];
  const deps = { ...depsOf(store), aside, now: () => after(`${today}T09:00:00+08:00`, 0) };
  const sending = { send: async (batch: readonly Alert[]) => void alerts.push(...batch) };
  const sweeping = { ...deps, worklists: new MemoryWorklists(store), alerts: sending };
  for (; today <= '2026-12-31'; today = addDays(today, 1)) {
    await sweep(sweeping);
    for (const alert of alerts.splice(0)) await escalate(alert, deps);
  }
  const rungs = (await store.history(number)).flatMap(({ event }) =>
    (event.type === 'overdue-flagged' || event.type === 'supervised') && event.clock === 'notify#01'
      ? [`${event.on} ${event.rung}`]
      : [],
  );
  expect(rungs).toEqual(['2026-11-23 handler', '2026-11-24 head', '2026-11-26 supervisor', '2026-12-11 leader']);
  const notices = (await store.load(number))?.matter.notices.filter(({ clock }) => clock === 'notify#01');
  expect(notices?.map(({ supervisor }) => supervisor)).toEqual(['wangxi-petitions', 'wangxi']);
});
