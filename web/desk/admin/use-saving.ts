import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Failure, given, Refused } from '../api/answer.ts';

/** Sends a change; afterwards the lists are fetched anew, also where somebody else went ahead. What is typed stays. */
export function useSaving<T>(send: () => Parameters<typeof given<T>>[0], done: (value: T) => void) {
  const queries = useQueryClient();
  const fresh = () => queries.invalidateQueries({ queryKey: ['admin'] });
  const saving = useMutation({
    mutationFn: () => given(send()),
    async onSuccess(value) {
      await Promise.all([fresh(), queries.invalidateQueries({ queryKey: ['me'] })]);
      done(value);
    },
    async onError(error) {
      if (error instanceof Refused && error.failure.code === 'changed-since') await fresh();
    },
  });
  const failure: Failure | undefined = saving.error instanceof Refused ? saving.error.failure : undefined;
  const wrongAt = (pointer: string) => failure?.errors?.find((each) => each.pointer === pointer)?.detail;
  return { saving, wrongAt, code: failure?.code };
}
