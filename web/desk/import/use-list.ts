import { useEffect, useRef, useState } from 'react';
import type { FileFault } from '../../../shared/import/cell.ts';
import type { Reading } from '../../../shared/import/check.ts';
import type { Headed } from '../../../shared/import/headers.ts';
import type { Plan } from '../../../shared/import/plan.ts';

/** The list that was chosen. `unread`: what reads it could not be fetched, or did not get to its end. */
export type Chosen =
  | { readonly kind: 'none' | 'unread' }
  | { readonly kind: 'reading'; readonly name: string; readonly passed: number }
  | { readonly kind: 'faulty'; readonly name: string; readonly fault: FileFault }
  | { readonly kind: 'read'; readonly name: string; readonly list: Headed };

const reader = () => import('./reader.ts');

/** A file, read in the browser; each choice takes the place of the one before, whether that has been read or not. */
export function useList() {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const reading = useRef<AbortController>(undefined);
  const choose = async (file: File) => {
    reading.current?.abort();
    reading.current = new AbortController();
    const { signal: stop } = reading.current;
    const put = (next: Chosen) => {
      if (!stop.aborted) setChosen(next);
    };
    const { name } = file;
    put({ kind: 'reading', name, passed: 0 });
    try {
      const { readBeside } = await reader();
      const list = await readBeside(file, (passed) => put({ kind: 'reading', name, passed }), stop);
      put('fault' in list ? { kind: 'faulty', name, fault: list.fault } : { kind: 'read', name, list });
    } catch {
      put({ kind: 'unread' });
    }
  };
  const stop = () => {
    reading.current?.abort();
    setChosen({ kind: 'none' });
  };
  useEffect(() => () => reading.current?.abort(), []);
  return { chosen, choose, stop };
}

/** What an import of the list would do, as its columns are understood now; undefined while it is worked out. */
export function usePlan(list: Headed, { mapping, channel, today }: Reading): Plan | 'unread' | undefined {
  const [made, setMade] = useState<{ readonly plan: Plan | 'unread'; readonly by: Reading }>();
  useEffect(() => {
    const leaving = new AbortController();
    const by = { mapping, channel, today };
    reader()
      .then(({ planBeside }) => planBeside(list.rows, by, leaving.signal))
      .catch(() => 'unread' as const)
      .then((plan) => leaving.signal.aborted || setMade({ plan, by }));
    return () => leaving.abort();
  }, [list, mapping, channel, today]);
  // What was made of the columns as they were before is nothing to register by.
  const isOfNow = made?.by.mapping === mapping && made.by.channel === channel && made.by.today === today;
  return isOfNow ? made.plan : undefined;
}
