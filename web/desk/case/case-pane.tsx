import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { given } from '../api/answer.ts';
import { readCase } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { useKeys } from '../shell/keys.ts';
import { Waiting } from '../shell/waiting.tsx';
import { Actions } from './actions.tsx';
import { Clocks } from './clocks.tsx';
import { Contents } from './contents.tsx';
import { Documents } from './documents-table.tsx';
import { Facts } from './facts.tsx';
import { Files } from './files.tsx';
import { Head } from './head.tsx';
import { History } from './history.tsx';
import { Notices, Questions, Reviews, Suggestions } from './proceedings.tsx';
import { Requests } from './requests.tsx';
import { Units } from './units.tsx';

/** One case: what can be done to it, what it says, and how it came here. */
export function CasePane({ number }: { readonly number: string }) {
  const { words, api } = useDesk();
  const queries = useQueryClient();
  const head = useRef<HTMLHeadingElement>(null);
  const query = useQuery({
    queryKey: ['case', number],
    queryFn: () => given(api.ask((common, how) => readCase({ $number: number, ...common }, how))),
    // A list may say already what others did to it a moment ago.
    refetchOnMount: 'always',
  });
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (isThere) head.current?.focus();
  }, [isThere]);
  useKeys({ a: () => document.querySelector<HTMLElement>('.actions summary')?.focus() });
  if (!query.data && query.isError)
    return <Failure error={query.error} words={words} again={() => void query.refetch()} />;
  if (!query.data) return <Waiting label={words.loading} />;
  const file = query.data;
  const moved = async () => {
    const lists = ['tasks', 'counts', 'found'];
    void queries.invalidateQueries({ predicate: ({ queryKey }) => lists.includes(String(queryKey[0])) });
    await query.refetch();
  };
  return (
    <article className="case">
      <Head file={file} heading={head} />
      <Contents file={file} />
      <Actions file={file} moved={moved} />
      <Requests file={file} />
      <Facts file={file} />
      <Files file={file} />
      <Clocks file={file} />
      <Units file={file} />
      <Reviews file={file} />
      <Notices file={file} />
      <Suggestions file={file} />
      <Questions file={file} />
      <Documents file={file} />
      <History file={file} />
    </article>
  );
}
