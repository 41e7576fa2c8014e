import { useEffect, useState } from 'react';
import type { FileFault } from '../../../shared/import/cell.ts';
import type { Reading } from '../../../shared/import/check.ts';
import type { Headed } from '../../../shared/import/headers.ts';
import type { Plan } from '../../../shared/import/plan.ts';

/** The list that was chosen. `unread`: what reads it could not be fetched. */
export type Chosen =
  | { readonly kind: 'none' | 'reading' | 'unread' }
  | { readonly kind: 'faulty'; readonly name: string; readonly fault: FileFault }
  | { readonly kind: 'read'; readonly name: string; readonly list: Headed };

const reader = () => import('./reader.ts');

/** A file, read in the browser; each choice takes the place of the one before. */
export function useList() {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const choose = async (file: File) => {
    setChosen({ kind: 'reading' });
    await painted();
    try {
      const list = await (await reader()).readList(file);
      const { name } = file;
      setChosen('fault' in list ? { kind: 'faulty', name, fault: list.fault } : { kind: 'read', name, list });
    } catch {
      setChosen({ kind: 'unread' });
    }
  };
  return { chosen, choose };
}

/** What an import of the list would do, as its columns are understood now; undefined while it is worked out. */
export function usePlan(list: Headed, { mapping, channel }: Reading): Plan | undefined {
  const [plan, setPlan] = useState<Plan>();
  useEffect(() => {
    let isCurrent = true;
    void reader()
      .then(({ planImport }) => planImport(list.rows, { mapping, channel }))
      .then((made) => isCurrent && setPlan(made));
    return () => {
      isCurrent = false;
    };
  }, [list, mapping, channel]);
  return plan;
}

/** Reading a large file takes seconds; that it is being read is said before. */
function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
