import { useState } from 'react';
import type { OpenTask } from '../api/operations.ts';
import type { Ticks } from '../shell/rows.tsx';
import { keyOf } from '../work/tasks.ts';
import { MOST_TOGETHER } from './together.ts';

export interface Ticked {
  /** In the order of the list; one that is not shown any more is not among them. */
  readonly tasks: readonly OpenTask[];
  readonly set: Ticks<OpenTask>['set'];
  readonly clear: () => void;
}

/** Which of the shown tasks are ticked. */
export function useTicked(shown: readonly OpenTask[]): Ticked {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  return {
    tasks: keys.size === 0 ? [] : shown.filter((task) => keys.has(keyOf(task))),
    set: (tasks, on) =>
      setKeys((before) => {
        const changed = tasks.map(keyOf);
        if (!on) return new Set([...before].filter((key) => !changed.includes(key)));
        return new Set([...before, ...changed].slice(0, MOST_TOGETHER));
      }),
    clear: () => setKeys(new Set()),
  };
}
