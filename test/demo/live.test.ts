import { describe, expect, it } from 'vitest';
import { type Life, readLives, readOffices, readStaff } from '../../local/demo/files.ts';
import { begin, live, type PastDeps } from '../../local/demo/live.ts';
import { momentsOf } from '../../local/demo/moments.ts';
import { PastQueues } from '../../local/demo/past-queues.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { CHINA_TIME_ZONE, china } from '../../shared/policy/calendar/china.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { at, office } from '../support/city.ts';
import { CODE_KEY } from '../support/office-day.ts';

const setting = { office: office('wangxi-petitions'), staff: readStaff(), codeKey: CODE_KEY };
const offices = new Map(readOffices().map((unit) => [unit.id, unit]));

const depsOf = (store: MemoryStore): PastDeps => ({
  cases: store,
  queues: new PastQueues(store),
  jurisdiction: { timeZone: CHINA_TIME_ZONE, offices: async () => offices, law: async () => builtIn },
  sendFailed: (error) => {
    throw error;
  },
});

async function liveIn(store: MemoryStore, life: Life) {
  const deps = depsOf(store);
  const planned = { life, order: 7, moments: momentsOf(life, 7, at('2026-11-22'), china) };
  return live(await begin(planned, deps, setting), deps, setting);
}

const closed = readLives().find(({ life }) => life.at(-1)?.do === 'close');

describe('a life', () => {
  it('ends as it was written, with its own dates, and with nothing left to send', async () => {
    if (!closed) throw new Error('no life is closed');
    const store = new MemoryStore();
    const { matter } = await liveIn(store, closed);
    expect(matter.status).toBe('closed');
    expect(matter.version).toBe(1 + closed.life.length);
    expect(store.waiting.size).toBe(0);
  });

  it('that was broken off goes on where it ended', async () => {
    if (!closed) throw new Error('no life is closed');
    const [whole, broken] = [new MemoryStore(), new MemoryStore()];
    const expected = await liveIn(whole, closed);
    await liveIn(broken, { ...closed, life: closed.life.slice(0, 2) });
    const { matter, code } = await liveIn(broken, closed);
    expect({ matter, code }).toEqual({ matter: expected.matter, code: expected.code });
  });

  it('is refused when it cannot have happened', async () => {
    if (!closed) throw new Error('no life is closed');
    await expect(liveIn(new MemoryStore(), { ...closed, life: closed.life.slice(1) })).rejects.toThrow('wrong-state');
  });
});
