import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { longDay } from '../../../shared/i18n/dates.ts';
import type { Receipt } from '../api/operations.ts';
import type { Filled } from '../forms/filled.ts';
import { useDesk } from '../shell/desk.ts';
import { focusSoon } from '../shell/focus-soon.ts';
import { RecordForm } from './record-form.tsx';
import { nextAfter } from './recorded.ts';

/** One matter after the other is written down; what the last one got stands above the next. */
export default function Register() {
  const { words, me } = useDesk();
  const queries = useQueryClient();
  const [last, setLast] = useState<Receipt>();
  const [turn, setTurn] = useState<{ readonly at: number; readonly start: Filled }>(() => ({
    at: 0,
    start: nextAfter({}, me.today),
  }));
  const page = useRef<HTMLElement>(null);
  const begin = (before: Filled) => {
    setTurn(({ at }) => ({ at: at + 1, start: nextAfter(before, me.today) }));
    focusSoon(() => page.current?.querySelector<HTMLElement>('form input:checked'));
  };
  const saved = (receipt: Receipt, filled: Filled) => {
    setLast(receipt);
    begin(filled);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  };
  return (
    <section className="register" aria-labelledby="register" ref={page}>
      <h2 id="register">{words.shell.place.register}</h2>
      <p className="hint">{words.recording.lead}</p>
      <div role="status">{last && <Registered key={last.number} receipt={last} />}</div>
      <RecordForm key={turn.at} start={turn.start} saved={saved} cleared={() => begin({})} />
    </section>
  );
}

/** Number and query code of the last one, for its receipt. */
function Registered({ receipt: { number, code, routedBy } }: { readonly receipt: Receipt }) {
  const { words, lang } = useDesk();
  const { recording } = words;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(`${recording.number} ${number}\n${recording.code} ${code}`);
    setCopied(true);
  };
  return (
    <div className="done registered">
      <dl>
        <dt>{recording.number}</dt>
        <dd>
          <Link className="number" href={`/cases/${number}`} title={recording.open}>
            {number}
          </Link>
        </dd>
        <dt>{recording.code}</dt>
        <dd className="number">{code}</dd>
      </dl>
      <Button onClick={() => void copy()}>{copied ? recording.copied : recording.copy}</Button>
      <p>
        {recording.codeOnce}
        {routedBy && words.shell.gap + recording.routeBy(longDay(routedBy.due, lang))}
      </p>
    </div>
  );
}
