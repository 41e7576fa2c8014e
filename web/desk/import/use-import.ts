import { useQueryClient } from '@tanstack/react-query';
import { batchOf } from '../../../shared/batch/batch.ts';
import type { Plan, ToRegister } from '../../../shared/import/plan.ts';
import type { Answer } from '../api/answer.ts';
import { registerCase } from '../api/operations.ts';
import { type Run, useRun } from '../batch/use-run.ts';
import type { Recorded } from '../register/recorded.ts';
import { useDesk } from '../shell/desk.ts';
import type { Registered, Rows } from './outcome.ts';

export interface Importing {
  readonly run: Run<ToRegister, Registered>;
  readonly start: (plan: Plan) => Promise<void>;
  readonly goOn: () => Promise<void>;
}

/** Registers the rows of a list, each under the key of its content: what the office has already is not taken down again. */
export function useImport(): Importing {
  const { api } = useDesk();
  const queries = useQueryClient();
  const run = useRun<ToRegister, Registered>();

  async function call({ sent }: ToRegister, key: string): Promise<Answer<Registered>> {
    // It has passed the schema of the API.
    const body = sent as Recorded;
    const answer = await api.ask((common, how) => registerCase({ ...common, idempotencyKey: key, body }, how));
    if ('failure' in answer) return answer;
    return { ...answer, value: { receipt: answer.value, wasThere: answer.status === 200 } };
  }
  const settled = (rows: Rows) => {
    if (rows.some(({ standing }) => standing.kind === 'done'))
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  };
  return {
    run,
    start: async ({ register }) =>
      settled(
        await run.start(
          batchOf(register, ({ key }) => key),
          call,
        ),
      ),
    goOn: async () => settled(await run.goOn()),
  };
}
