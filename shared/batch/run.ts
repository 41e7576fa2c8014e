import type { Batch, Failure, Member, Standing } from './batch.ts';

export type Answer<T, F extends Failure> = { readonly value: T } | { readonly failure: F };

export interface Running<I, T, F extends Failure> {
  /** One documented operation, with the key as its Idempotency-Key; it throws nothing that is expected. */
  readonly call: (item: I, key: string) => Promise<Answer<T, F>>;
  /** Called with the whole batch whenever one of it has moved on. */
  readonly progress: (batch: Batch<I, T, F>) => void;
  readonly wait: (ms: number) => Promise<void>;
  /** Stops the batch: what runs is finished, what waits is left waiting. */
  readonly stop?: AbortSignal;
  readonly atOnce?: number;
}

/** Nobody decided anything: the same may go well a little later. */
const PASSING: ReadonlySet<string> = new Set(['offline', 'busy', 'internal', 'overloaded', 'unexpected', 'too-many']);
/** Whatever comes next would fail in the same way. */
const HOPELESS: ReadonlySet<string> = new Set(['signed-out', 'not-staff', 'not-your-unit']);
const PAUSES_MS = [1_000, 4_000, 10_000];
const LONGEST_PAUSE_MS = 60_000;
const AT_ONCE = 3;

/** Makes the calls that wait, a few at a time, and gives the batch as it stands then. */
export async function runBatch<I, T, F extends Failure>(
  batch: Batch<I, T, F>,
  running: Running<I, T, F>,
): Promise<Batch<I, T, F>> {
  let now = batch;
  let hopeless = false;
  const move = (at: number, standing: Standing<T, F>) => {
    now = now.map((member, i) => (i === at ? { ...member, standing } : member));
    running.progress(now);
  };
  const waiting = [...batch.entries()].filter(([, { standing }]) => standing.kind === 'waiting').values();
  const work = async () => {
    for (const [at, member] of waiting) {
      move(at, { kind: 'running' });
      const standing = await settled(member, running);
      move(at, standing);
      hopeless ||= standing.kind === 'failed' && HOPELESS.has(standing.failure.code);
      if (hopeless || running.stop?.aborted) return;
    }
  };
  if (!running.stop?.aborted) await Promise.all(Array.from({ length: running.atOnce ?? AT_ONCE }, work));
  return now;
}

/** Tries again what may pass, under the same key; a refusal is final. */
async function settled<I, T, F extends Failure>(
  { item, key }: Member<I, T, F>,
  { call, wait, stop }: Running<I, T, F>,
): Promise<Standing<T, F>> {
  for (let tries = 1; ; tries++) {
    const answer = await call(item, key);
    if ('value' in answer) return { kind: 'done', value: answer.value };
    const { failure } = answer;
    const pause = PASSING.has(failure.code) && !stop?.aborted ? PAUSES_MS[tries - 1] : undefined;
    if (pause === undefined) return { kind: 'failed', failure, tries };
    await wait(Math.min(LONGEST_PAUSE_MS, failure.retryAfter ? failure.retryAfter * 1_000 : pause));
  }
}
