import { Button } from 'antd';
import { useId } from 'react';
import { fileFaultSentence } from '../../../shared/i18n/imports.ts';
import { useDesk } from '../shell/desk.ts';
import { List } from './list.tsx';
import { Unread } from './unread.tsx';
import { useList } from './use-list.ts';
import { importWords } from './words.ts';

/** An office's own list becomes cases: chosen, understood, looked at, and only then registered. */
export default function Import() {
  const { words: desk, lang } = useDesk();
  const words = importWords[lang];
  const { chosen, choose, stop } = useList();
  const id = useId();
  return (
    <section className="import" aria-labelledby="import">
      <h2 id="import">{desk.shell.place.import}</h2>
      <p>{words.lead}</p>
      <div className="field">
        <label htmlFor={id}>{words.file}</label>
        <p className="hint" id={`${id}-hint`}>
          {words.private}
        </p>
        <input
          id={id}
          type="file"
          accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={`${id}-hint`}
          // The same file, mended in the meantime, may be chosen once more.
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void choose(file);
          }}
        />
      </div>
      <div role="status">{chosen.kind === 'reading' && <p>{words.reading(chosen.name)}</p>}</div>
      {chosen.kind === 'reading' && (
        <p className="ends">
          {chosen.passed > 0 && <span>{words.passed(chosen.passed)}</span>}
          <Button onClick={stop}>{words.stopReading}</Button>
        </p>
      )}
      {chosen.kind === 'none' && <p className="empty">{words.none}</p>}
      {chosen.kind === 'faulty' && (
        <div className="notice" role="alert">
          <p>
            <strong>{chosen.name}</strong>
          </p>
          <p>{fileFaultSentence(chosen.fault, lang)}</p>
        </div>
      )}
      {chosen.kind === 'unread' && <Unread />}
      {chosen.kind === 'read' && <List key={listKey(chosen.list)} name={chosen.name} list={chosen.list} />}
    </section>
  );
}

let turns = 0;
const turnOf = new WeakMap<object, number>();

/** Another file begins anew, even one of the same name. */
function listKey(list: object): number {
  const turn = turnOf.get(list) ?? ++turns;
  turnOf.set(list, turn);
  return turn;
}
