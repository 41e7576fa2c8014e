import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Answer, given } from '../api/answer.ts';
import type { Api } from '../api/api.ts';
import { useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { Opened } from './opened.tsx';
import { Saved } from './saved.tsx';
import { adminWords } from './words.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  /** How far below the top it stands. */
  readonly depth?: number;
  /** What changing it is called; nothing where it cannot be changed any more. */
  readonly change: string | undefined;
  readonly cells: readonly ReactNode[];
}

interface KeptProps<T> {
  readonly name: 'units' | 'staff';
  readonly lead: string;
  readonly add: string;
  readonly empty: string;
  /** Controls that narrow the rows down, and what is said where none is left. */
  readonly filters?: ReactNode;
  readonly noneLikeThis?: string;
  readonly read: (api: Api) => Promise<Answer<{ readonly items: readonly T[] }>>;
  readonly heads: readonly [string, ...string[]];
  readonly rows: (items: readonly T[]) => readonly Row[];
  /** Of the one that stands open, or of a new one where there is none of this id. */
  readonly form: (chosen: string, items: readonly T[], done: (saved?: string) => void) => ReactNode;
}

/** What an administrator keeps, as a table, and beside it the one that stands open to be changed. */
export function Kept<T>({ name, lead, add, empty, filters, noneLikeThis, read, heads, rows, form }: KeptProps<T>) {
  const { api, me, words, lang } = useDesk();
  const said = adminWords[lang];
  const [chosen, choose] = useState<string>();
  const [saved, setSaved] = useState<string>();
  const kept = useQuery({ queryKey: ['admin', name], queryFn: () => given(read(api)) });
  const items = kept.data?.items ?? [];
  const listed = rows(items);
  const isAdmin = me.roles.includes('admin');
  const open = (id: string) => {
    setSaved(undefined);
    choose(id);
  };
  const done = (what?: string) => {
    setSaved(what);
    choose(undefined);
  };
  return (
    <>
      <div className="board-head">
        <p className="hint">{lead}</p>
        {isAdmin && kept.isSuccess && <Button onClick={() => open('')}>{add}</Button>}
      </div>
      {saved && <Saved said={said.saved(saved)} />}
      {kept.isPending && <Waiting label={words.loading} />}
      {kept.isError && <Failure error={kept.error} words={words} again={() => void kept.refetch()} />}
      {kept.isSuccess && items.length === 0 && <p className="empty">{empty}</p>}
      {items.length > 0 && filters}
      {items.length > 0 && listed.length === 0 && <p className="empty">{noneLikeThis}</p>}
      <div className={chosen === undefined ? undefined : 'admin-two'}>
        {listed.length > 0 && <Table {...{ heads, chosen, open, isAdmin }} rows={listed} caption={said.part[name]} />}
        {chosen !== undefined && <Opened key={chosen}>{form(chosen, items, done)}</Opened>}
      </div>
    </>
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly [string, ...string[]];
  readonly rows: readonly Row[];
  readonly chosen: string | undefined;
  readonly isAdmin: boolean;
  readonly open: (id: string) => void;
}

function Table({ caption, heads, rows, chosen, isAdmin, open }: TableProps) {
  return (
    <table className="listed" aria-label={caption}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, depth = 0, change, cells }) => (
          <tr key={id} className={id === chosen ? 'on' : undefined}>
            <th scope="row" style={{ paddingInlineStart: `${depth * 1.5}rem` }}>
              {isAdmin && change ? (
                <Button type="link" aria-label={change} onClick={() => open(id)}>
                  {name}
                </Button>
              ) : (
                name
              )}
            </th>
            {cells.map((cell, i) => (
              <td key={heads[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
