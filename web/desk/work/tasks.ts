import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { given } from '../api/answer.ts';
import { listInbox, listWork, type OpenTask } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';

const lists = { work: listWork, inbox: listInbox };

/** Which of the two lists: what waits for one's own roles, or for the whole unit. */
export type ListName = keyof typeof lists;
export type Filters = Omit<Parameters<typeof listInbox>[0], 'limit' | 'cursor' | 'lang' | 'huiyinUnit'>;

const AT_ONCE = 100;

/** The tasks of a list in order of due date, page by page as they are asked for. */
export function useTasks(name: ListName, filters: Filters = {}) {
  const { api } = useDesk();
  const query = useInfiniteQuery({
    queryKey: ['tasks', name, filters],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      given(
        api.ask((common, how) =>
          lists[name]({ ...filters, limit: AT_ONCE, ...(pageParam && { cursor: pageParam }), ...common }, how),
        ),
      ),
    getNextPageParam: ({ cursor }) => cursor,
    refetchOnWindowFocus: false,
  });
  const { data } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  return { query, items };
}

/** A case can wait for several things at once. */
export function keyOf({ number, task, assignment, notice, review, suggestion }: OpenTask): string {
  return [number, task, assignment, notice, review, suggestion].join(' ');
}
