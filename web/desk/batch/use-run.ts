import { useEffect, useRef, useState } from 'react';
import { again, type Batch } from '../../../shared/batch/batch.ts';
import { runBatch } from '../../../shared/batch/run.ts';
import type { Answer, Failure } from '../api/answer.ts';

/** `cut-off`: there is no connection, and what was not sent waits for it. `stopped`: somebody, or the server, ended it early. */
export type RunState = 'idle' | 'running' | 'cut-off' | 'stopped' | 'ended';

type Call<I, T> = (item: I, key: string) => Promise<Answer<T>>;

export interface Run<I, T> {
  readonly batch: Batch<I, T, Failure>;
  readonly state: RunState;
  /** Makes the calls that wait, and gives the batch as it stands then. */
  readonly start: (batch: Batch<I, T, Failure>, call: Call<I, T>) => Promise<Batch<I, T, Failure>>;
  /** What runs is finished; what waits is left. */
  readonly stop: () => void;
  /** Goes on where it was stopped or cut off, under the same keys. */
  readonly goOn: () => Promise<Batch<I, T, Failure>>;
  readonly clear: () => void;
}

const isOffline = ({ code }: Failure) => code === 'offline';
/** All of them say the same: what is wrong with it is said once, and mended before anything is sent. */
const isInvalid = ({ code }: Failure) => code === 'invalid-input';

/** A batch that runs while the page stands open; one that is left stops, and whoever closes the window is asked. */
export function useRun<I, T>(): Run<I, T> {
  const [batch, setBatch] = useState<Batch<I, T, Failure>>([]);
  const [state, setState] = useState<RunState>('idle');
  const stopping = useRef<AbortController>(undefined);
  const called = useRef<Call<I, T>>(undefined);

  async function start(members: Batch<I, T, Failure>, call: Call<I, T>) {
    const stop = new AbortController();
    stopping.current = stop;
    called.current = call;
    setState('running');
    setBatch(members);
    const ended = await runBatch(members, {
      call: async (item, key) => {
        const answer = await call(item, key);
        if ('failure' in answer && (isOffline(answer.failure) || isInvalid(answer.failure))) stop.abort();
        return answer;
      },
      progress: setBatch,
      wait: (ms) => waited(ms, stop.signal),
      stop: stop.signal,
    });
    // Whether what was cut off has been done, the server tells when it comes again under its key.
    const kept = again(ended, isOffline);
    const failedBy = (is: (failure: Failure) => boolean) =>
      ended.some(({ standing }) => standing.kind === 'failed' && is(standing.failure));
    const isLeft = kept.some(({ standing }) => standing.kind === 'waiting');
    setBatch(failedBy(isInvalid) ? kept.filter(({ standing }) => standing.kind === 'done') : kept);
    setState(failedBy(isInvalid) ? 'idle' : failedBy(isOffline) ? 'cut-off' : isLeft ? 'stopped' : 'ended');
    return kept;
  }

  const goOn = async () => (called.current ? start(batch, called.current) : batch);
  useWhileRunning(state === 'running');
  useEffect(() => () => stopping.current?.abort(), []);
  return {
    ...{ batch, state, start, goOn },
    stop: () => stopping.current?.abort(),
    clear: () => {
      setBatch([]);
      setState('idle');
    },
  };
}

/** Whoever closes the window in the middle is asked first. */
function useWhileRunning(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isRunning]);
}

/** Waits no longer once it is stopped. */
function waited(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
