import { useQueryClient } from '@tanstack/react-query';
import { type Batch, batchOf } from '../../../shared/batch/batch.ts';
import type { Answer, Failure } from '../api/answer.ts';
import type { OpenTask } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';
import type { Ticks } from '../shell/rows.tsx';
import { keyOf } from '../work/tasks.ts';
import { type Ticked, useTicked } from './ticked.ts';
import { doneTogether } from './together.ts';
import { type Run, useRun } from './use-run.ts';

type Call = (task: OpenTask, key: string) => Promise<Answer<unknown>>;

export interface Together {
  readonly ticked: Ticked;
  /** None where nothing that is shown can be done together with another. */
  readonly ticks: Ticks<OpenTask> | undefined;
  readonly run: Run<OpenTask, unknown>;
  /** Something else is begun: what became of the last is not shown any more. */
  readonly begin: () => void;
  /** Does it to all that are ticked, each under its own key that begins with this one; what is done is ticked no more. */
  readonly doAll: (key: string, call: Call) => Promise<readonly Failure[]>;
  /** The same after a pause. */
  readonly goOn: () => Promise<readonly Failure[]>;
}

/** What is ticked in a list, and what becomes of it; it goes on while a case stands open beside the list. */
export function useTogether(shown: readonly OpenTask[]): Together {
  const { words } = useDesk();
  const queries = useQueryClient();
  const ticked = useTicked(shown);
  const run = useRun<OpenTask, unknown>();

  function settled(batch: Batch<OpenTask, unknown, Failure>): readonly Failure[] {
    ticked.set(tasksOf(batch, 'done'), false);
    if (batch.every(({ standing }) => standing.kind !== 'waiting'))
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    return batch.flatMap(({ standing }) => (standing.kind === 'failed' ? [standing.failure] : []));
  }

  return {
    ticked,
    run,
    ticks: shown.some((task) => doneTogether([task]).length > 0)
      ? {
          has: (task) => ticked.tasks.includes(task),
          set: ticked.set,
          labelOf: ({ title }) => words.together.tick(title),
          all: words.together.tickAll,
        }
      : undefined,
    begin: () => {
      if (run.state !== 'running') run.clear();
    },
    async doAll(key, call) {
      // What was tried before stands with what became of it, but for those that are tried again as they are shown now.
      const again = ticked.tasks.map(keyOf);
      const before = run.batch.filter(({ standing }) => standing.kind === 'done' || standing.kind === 'failed');
      const kept = before.filter(({ item }) => !again.includes(keyOf(item)));
      const begun: Batch<OpenTask, unknown, Failure> = batchOf(ticked.tasks, (task) => rowKey(key, task));
      return settled(await run.start([...kept, ...begun], call));
    },
    goOn: async () => settled(await run.goOn()),
  };
}

function tasksOf(batch: Batch<OpenTask, unknown, Failure>, kind: 'done'): OpenTask[] {
  return batch.flatMap(({ item, standing }) => (standing.kind === kind ? [item] : []));
}

/** One case can stand in the list with two assignments. */
function rowKey(key: string, { number, assignment }: OpenTask): string {
  return [key, number, ...(assignment ? [assignment] : [])].join(':');
}
