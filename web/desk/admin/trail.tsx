import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { given } from '../api/answer.ts';
import { type AdminChange, listChanges, listStaff } from '../api/operations.ts';
import { Listed } from '../board/listed.tsx';
import { Labelled } from '../forms/labelled.tsx';
import { unitName, useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { changeLines } from './change-lines.ts';
import { momentOf } from './moment.ts';
import { trailWords } from './trail-words.ts';
import { adminWords } from './words.ts';

/** Who changed what of the units, the staff and the law, for whoever looks over the administrators. */
export function Trail() {
  const { api, me, words, lang } = useDesk();
  const said = trailWords[lang];
  const at = useId();
  const thisMonth = me.today.slice(0, '2026-11'.length);
  const [month, setMonth] = useState('');
  const changes = useInfiniteQuery({
    queryKey: ['admin', 'changes', month],
    initialPageParam: '',
    queryFn: ({ pageParam: cursor }) =>
      given(
        api.ask((common, how) => listChanges({ ...common, ...(month && { month }), ...(cursor && { cursor }) }, how)),
      ),
    getNextPageParam: ({ cursor }) => cursor,
  });
  const items = changes.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <p className="hint">{said.lead}</p>
      <Labelled id={`${at}month`} label={said.month}>
        <Input
          id={`${at}month`}
          className="short"
          type="month"
          max={thisMonth}
          value={month || thisMonth}
          onChange={({ target }) => setMonth(target.value)}
        />
      </Labelled>
      {changes.isPending && <Waiting label={words.loading} />}
      {changes.isError && <Failure error={changes.error} words={words} again={() => void changes.refetch()} />}
      {changes.isSuccess && <Changes items={items} />}
      {changes.hasNextPage && (
        <Button loading={changes.isFetchingNextPage} onClick={() => void changes.fetchNextPage()}>
          {said.more}
        </Button>
      )}
    </>
  );
}

function Changes({ items }: { readonly items: readonly AdminChange[] }) {
  const desk = useDesk();
  const { api, lang } = desk;
  const said = trailWords[lang];
  const staff = useQuery({
    queryKey: ['admin', 'staff'],
    queryFn: () => given(api.ask((common, how) => listStaff(common, how))),
  });
  const personName = (id: string) => staff.data?.items.find((each) => each.id === id)?.name ?? id;
  return (
    <Listed
      id="changes"
      title={adminWords[lang].part.changes}
      empty={said.none}
      heads={[said.when, said.who, said.what, said.how]}
      rows={items.map((each) => [
        each.id,
        momentOf(each.at, lang),
        <>
          {personName(each.by)}
          <small>{unitName(desk, each.office)}</small>
        </>,
        <>
          {said.kinds[each.kind]}
          <small>{aboutIn(each, (id) => unitName(desk, id), personName)}</small>
        </>,
        <Differences key="how" change={each} />,
      ])}
    />
  );
}

function aboutIn({ kind, about }: AdminChange, unit: (id: string) => string, person: (id: string) => string): string {
  const [first = '', second] = about.split('/');
  if (kind.startsWith('unit-')) return unit(about);
  if (kind.startsWith('person-')) return person(about);
  if (kind === 'reach-changed') return second ? `${unit(first)} · ${person(second)}` : unit(first);
  return '';
}

/** So many lines stand there at once; a whole policy has hundreds. */
const AT_ONCE = 6;

function Differences({ change: { before = {}, after } }: { readonly change: AdminChange }) {
  const lines = changeLines(before, after, useDesk());
  const list = (some: readonly string[]) => (
    <ul className="changed">
      {some.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(lines.slice(0, AT_ONCE))}
      {lines.length > AT_ONCE && (
        <details>
          <summary>+ {lines.length - AT_ONCE}</summary>
          {list(lines.slice(AT_ONCE))}
        </details>
      )}
    </>
  );
}
