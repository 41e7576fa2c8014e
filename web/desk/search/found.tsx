import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { categoryName } from '../../../shared/i18n/categories.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { statusNames } from '../../../shared/i18n/names.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import { given } from '../api/answer.ts';
import { type CaseSummary, searchCases } from '../api/operations.ts';
import { type Desk, unitName, useDesk } from '../shell/desk.ts';
import { Due } from '../shell/due.tsx';
import { Failure } from '../shell/failure.tsx';
import { type Column, Rows } from '../shell/rows.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { type Asked, lookOf } from './look.ts';

interface FoundProps {
  readonly sought: Asked;
  readonly current: string | undefined;
  /** Where a case of the list opens. */
  readonly open: (number: string) => string;
}

/** The cases that were found, what was received last first. */
export function Found({ sought, current, open }: FoundProps) {
  const desk = useDesk();
  const { api, words } = desk;
  const query = useInfiniteQuery({
    queryKey: ['found', sought],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      given(
        api.ask((common, how) =>
          searchCases({ body: { ...lookOf(sought), ...(pageParam && { cursor: pageParam }) }, ...common }, how),
        ),
      ),
    getNextPageParam: ({ cursor }) => cursor,
    refetchOnWindowFocus: false,
    // What may name a person is not kept beyond the page.
    gcTime: 0,
  });
  const { data } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  if (query.isPending) return <Waiting label={words.loading} />;
  if (query.isError) return <Failure error={query.error} words={words} again={() => void query.refetch()} />;
  if (items.length === 0 && !query.hasNextPage)
    return (
      <p className="empty" role="status">
        {words.search.none}
      </p>
    );
  const more = () => {
    if (!query.isFetching) void query.fetchNextPage();
  };
  return (
    <Rows
      label={words.search.found}
      columns={columnsOf(desk, open, current)}
      rows={items}
      keyOf={({ number }) => number}
      isCurrent={({ number }) => number === current}
      more={query.hasNextPage ? more : undefined}
    />
  );
}

function columnsOf(desk: Desk, open: FoundProps['open'], current: string | undefined): readonly Column<CaseSummary>[] {
  const { words, lang } = desk;
  return [
    {
      ...{ name: 'when', heading: words.columns.due },
      cell: ({ due, clock, workingDaysLeft, provisional }) => (
        <Due day={due} clock={clock} workingDaysLeft={workingDaysLeft} provisional={provisional} />
      ),
    },
    {
      ...{ name: 'matter', heading: words.columns.matter },
      cell: ({ number, title, category, receivedOn }) => (
        <>
          <Link href={open(number)} lang={languageOfText(title)} aria-current={number === current ? 'true' : undefined}>
            {title}
          </Link>
          <small>
            <span className="number">{number}</span>
            <span className="class">
              {category && ` · ${categoryName(category, lang)}`} ·{' '}
              <time dateTime={receivedOn}>{words.search.received(longDay(receivedOn, lang))}</time>
            </span>
          </small>
        </>
      ),
    },
    {
      ...{ name: 'task', heading: words.table.state },
      cell: ({ status, lead, office }) => (
        <>
          {statusNames[lang][status]}
          <small>{unitName(desk, lead ?? office)}</small>
        </>
      ),
    },
  ];
}
