import { describe, expect, it } from 'vitest';
import { recountOpen } from '../../functions/recount/recount-open.ts';
import type { Calendar } from '../../shared/domain/calendar.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import type { RecountState } from '../../shared/ports/recount-book.ts';
import { at, office } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

/** Two days off in March that nobody knew of. */
const newer: Calendar = {
  ...builtIn.calendar,
  holidays: new Map([
    ...builtIn.calendar.holidays,
    ...['2026-03-16', '2026-03-17'].map((day) => [at(day), ''] as const),
  ]),
};

/** An office under a law that can be loaded anew. */
async function underLaw(cases: number) {
  const store = new MemoryStore();
  const day = officeDay('2026-03-02', store);
  let law = builtIn;
  let loadedAt: Instant | undefined;
  let policyAt: Instant | undefined;
  let state: RecountState = {};
  const failures: string[] = [];
  const numbers: CaseNumber[] = [];
  const deps = {
    ...{ ...day.deps, jurisdiction: { ...day.deps.jurisdiction, law: async () => law } },
    lawBook: {
      calendar: async () => ({ value: law.calendar, ...(loadedAt && { loadedAt }) }),
      policy: async () => ({ value: law.policy, ...(policyAt && { loadedAt: policyAt }) }),
    },
    finder: {
      ofUnit: async (unit: string, { after = '' }: { after?: string | undefined }, limit: number) =>
        unit === office('city-petitions')
          ? [...store.cases.keys()]
              .sort()
              .filter((number) => number > after)
              .slice(0, limit)
              .map((number) => ({ number, place: number }))
          : [],
    },
    book: {
      state: async () => state,
      put: async (next: RecountState) => {
        state = next;
      },
    },
    failed: (number: CaseNumber) => failures.push(number),
  };
  for (let i = 0; i < cases; i++) {
    const received = await day.submit();
    if ('matter' in received) numbers.push(received.matter.number);
  }
  const dueOf = async (number: CaseNumber) =>
    (await store.load(number))?.matter.clocks.find(({ kind }) => kind === 'route')?.due;
  return {
    ...{ deps, day, store, failures, numbers, dueOf },
    load(calendar: Calendar, when: string) {
      law = { ...law, calendar };
      loadedAt = when as Instant;
    },
    loadPolicy(policy: Policy, when: string) {
      law = { ...law, policy };
      policyAt = when as Instant;
    },
    run: (hasTime = () => true) => recountOpen(deps, hasTime),
  };
}

describe('after a calendar was loaded', () => {
  it('every open case is counted again, with an event that says what moved and why', async () => {
    const { load, run, day, numbers, dueOf, store } = await underLaw(2);
    expect(await run()).toMatchObject({ looked: 0, complete: true });
    const [first] = numbers;
    if (!first) throw new Error('none');
    expect(await dueOf(first)).toBe('2026-03-17');
    load(newer, '2026-03-03T01:00:00.000Z');
    day.setDay('2026-03-03');
    expect(await run()).toEqual({ looked: 2, moved: 2, failed: 0, left: 0, complete: true });
    expect(await dueOf(first)).toBe('2026-03-18');
    const last = (await store.history(first)).at(-1)?.event;
    expect(last).toMatchObject({
      type: 'recounted',
      because: 'calendar',
      moves: [{ from: '2026-03-17', to: '2026-03-18' }],
    });
    expect(await run()).toMatchObject({ looked: 0, complete: true });
  });

  it('nobody is counted while functions may still go by the older one', async () => {
    const { load, run, numbers, dueOf } = await underLaw(1);
    load(newer, '2026-03-02T01:59:30.000Z');
    expect(await run()).toEqual({ looked: 0, moved: 0, failed: 0, left: 0, complete: false });
    expect(await dueOf(numbers[0] as CaseNumber)).toBe('2026-03-17');
  });

  it('what was broken off goes on where it was, and nothing moves twice', async () => {
    const { load, run, day, numbers, dueOf, store } = await underLaw(45);
    load(newer, '2026-03-03T01:00:00.000Z');
    day.setDay('2026-03-03');
    let pages = 0;
    const first = await run(() => pages++ < 2);
    expect(first).toMatchObject({ looked: 40, moved: 40, complete: false });
    expect(await run()).toMatchObject({ looked: 5, moved: 5, complete: true });
    for (const number of numbers) {
      expect(await dueOf(number)).toBe('2026-03-18');
      expect((await store.history(number)).filter(({ event }) => event.type === 'recounted')).toHaveLength(1);
    }
  });

  it('the policy that was loaded just before it is counted by, too', async () => {
    const { load, loadPolicy, run, day, numbers, dueOf, store } = await underLaw(1);
    const [number] = numbers;
    if (!number) throw new Error('none');
    const { clocks } = builtIn.policy;
    const shorter = { ...clocks.route, period: { days: 5, unit: 'working', roll: false } } as typeof clocks.route;
    loadPolicy({ ...builtIn.policy, clocks: { ...clocks, route: shorter } }, '2026-03-03T01:00:00.000Z');
    load(newer, '2026-03-03T01:05:00.000Z');
    day.setDay('2026-03-03');
    expect(await run()).toMatchObject({ moved: 1, complete: true });
    expect(await dueOf(number)).toBe('2026-03-09');
    expect((await store.history(number)).at(-1)?.event).toMatchObject({ type: 'recounted', because: 'policy' });
  });

  it('what could not be counted is, by a later run', async () => {
    const { load, run, day, numbers, dueOf, store, deps } = await underLaw(3);
    load(newer, '2026-03-03T01:00:00.000Z');
    day.setDay('2026-03-03');
    const whole = store.load.bind(store);
    let throttled = true;
    deps.cases.load = async (number) => {
      if (throttled && number === numbers[1]) throw new Error('throttled');
      return whole(number);
    };
    expect(await run()).toEqual({ looked: 3, moved: 2, failed: 1, left: 0, complete: false });
    throttled = false;
    expect(await run()).toEqual({ looked: 3, moved: 1, failed: 0, left: 0, complete: true });
    for (const number of numbers) expect(await dueOf(number)).toBe('2026-03-18');
    expect(await run()).toMatchObject({ looked: 0, complete: true });
  });

  it('a case that cannot be read is told of, stops none of the others, and is given up after a few runs', async () => {
    const { load, run, day, numbers, failures, store, deps } = await underLaw(3);
    load(newer, '2026-03-03T01:00:00.000Z');
    day.setDay('2026-03-03');
    const broken = numbers[1];
    const whole = store.load.bind(store);
    deps.cases.load = async (number) => {
      if (number === broken) throw new Error('a bad row');
      return whole(number);
    };
    const runs = [];
    for (let i = 0; i < 6; i++) runs.push(await run());
    expect(runs.map(({ moved, failed }) => [moved, failed])).toEqual([
      ...[
        [2, 1],
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 0],
      ],
    ]);
    expect(runs.map(({ complete }) => complete)).toEqual([false, false, false, false, true, true]);
    expect(runs.map(({ left }) => left)).toEqual([0, 0, 0, 0, 1, 0]);
    expect(new Set(failures)).toEqual(new Set([broken]));
  });
});
