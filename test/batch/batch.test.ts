import { describe, expect, it } from 'vitest';
import { again, type Batch, batchOf, type Failure, tallyOf } from '../../shared/batch/batch.ts';
import { type Answer, runBatch } from '../../shared/batch/run.ts';

type Cases = Batch<string, number, Failure>;

const ten = Array.from({ length: 10 }, (_, i) => `WX${2026000001 + i}`);
const keyOf = (number: string) => `batch-${number}`;
const begun = (items: readonly string[] = ten): Cases => batchOf(items, keyOf);

/** A desk of which each case answers as it is told, in turn; one that is told nothing does it. */
function desk(answers: Readonly<Record<string, readonly string[]>> = {}) {
  const asked: string[] = [];
  const waits: number[] = [];
  const done = new Set<string>();
  const call = async (number: string, key: string): Promise<Answer<number, Failure>> => {
    const tries = asked.filter((each) => each === key).length;
    asked.push(key);
    const code = answers[number]?.[tries];
    // What the network loses on its way back was done all the same.
    if (!code || code === 'offline') done.add(key);
    return code ? { failure: { code, ...(code === 'too-many' && { retryAfter: 7 }) } } : { value: 2 };
  };
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  return { asked, waits, done, call, wait };
}

const codesOf = (batch: Cases) =>
  batch.flatMap(({ item, standing }) => (standing.kind === 'failed' ? [[item, standing.failure.code]] : []));

describe('a batch of ten of which three fail', () => {
  const refused = { [ten[1] ?? '']: ['wrong-state'], [ten[4] ?? '']: ['stale-version'], [ten[8] ?? '']: ['not-yours'] };

  it('does the other seven, and says of each what became of it', async () => {
    const { call, wait, asked } = desk(refused);
    const ended = await runBatch(begun(), { call, wait, progress: () => {} });
    expect(tallyOf(ended)).toEqual({ of: 10, done: 7, failed: 3, left: 0 });
    expect(codesOf(ended)).toEqual([
      [ten[1], 'wrong-state'],
      [ten[4], 'stale-version'],
      [ten[8], 'not-yours'],
    ]);
    // A refusal is final: nobody is asked twice.
    expect(asked).toHaveLength(10);
  });

  it('tries again only the three, under the same keys', async () => {
    const first = desk(refused);
    const ended = await runBatch(begun(), { ...first, progress: () => {} });
    const second = desk();
    const mended = await runBatch(again(ended), { ...second, progress: () => {} });
    expect(second.asked).toEqual([ten[1], ten[4], ten[8]].map((number) => keyOf(number ?? '')));
    expect(tallyOf(mended)).toEqual({ of: 10, done: 10, failed: 0, left: 0 });
  });

  it('tells how far it is, forward only', async () => {
    const seen: number[] = [];
    const { call, wait } = desk(refused);
    await runBatch(begun(), { call, wait, progress: (batch) => seen.push(10 - tallyOf(batch).left) });
    expect(seen.at(-1)).toBe(10);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
});

describe('a call that nobody decided on', () => {
  it('is made again under its key, so that what was done is not done twice', async () => {
    const { call, wait, asked, done, waits } = desk({ [ten[0] ?? '']: ['offline', 'busy'] });
    const ended = await runBatch(begun(ten.slice(0, 1)), { call, wait, progress: () => {} });
    expect(asked).toEqual(Array(3).fill(keyOf(ten[0] ?? '')));
    expect([done.size, waits, tallyOf(ended).done]).toEqual([1, [1_000, 4_000], 1]);
  });

  it('waits as long as the server asks for, and is given up in the end', async () => {
    const { call, wait, waits } = desk({ [ten[0] ?? '']: Array(9).fill('too-many') });
    const [only] = await runBatch(begun(ten.slice(0, 1)), { call, wait, progress: () => {} });
    expect(waits).toEqual([7_000, 7_000, 7_000]);
    expect(only?.standing).toEqual({ kind: 'failed', failure: { code: 'too-many', retryAfter: 7 }, tries: 4 });
  });
});

describe('a batch that is stopped', () => {
  it('finishes what runs, and leaves the rest waiting to go on later', async () => {
    const stop = new AbortController();
    const { call, wait, asked } = desk();
    const running = { call, wait, stop: stop.signal, atOnce: 2 };
    const ended = await runBatch(begun(), {
      ...running,
      progress: (batch) => tallyOf(batch).done >= 4 && stop.abort(),
    });
    expect(tallyOf(ended).left).toBeGreaterThanOrEqual(5);
    expect(ended.every(({ standing }) => standing.kind === 'done' || standing.kind === 'waiting')).toBe(true);
    const rest = await runBatch(ended, { call, wait, progress: () => {} });
    expect(tallyOf(rest).done).toBe(10);
    expect(asked.toSorted()).toEqual(ten.map(keyOf));
  });

  it('ends by itself where whoever is signed in no longer is', async () => {
    const { call, wait, asked } = desk({ [ten[2] ?? '']: ['signed-out'] });
    const ended = await runBatch(begun(), { call, wait, atOnce: 1, progress: () => {} });
    expect(asked).toHaveLength(3);
    expect(tallyOf(ended)).toEqual({ of: 10, done: 2, failed: 1, left: 7 });
  });

  it('begins nothing where it was stopped before', async () => {
    const { call, wait, asked } = desk();
    await runBatch(begun(), { call, wait, stop: AbortSignal.abort(), progress: () => {} });
    expect(asked).toEqual([]);
  });
});
