import { Link } from 'wouter';
import type { ClockKind, Rung } from '../../../shared/domain/policy.ts';
import { clockNames, rungNames } from '../../../shared/i18n/names.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import type { LateAge } from '../../../shared/supervision/board.ts';
import { isAmong, type Side, sides, UNSEEN } from '../../../shared/supervision/narrowed.ts';
import type { Board, DutyBelow } from '../api/operations.ts';
import { type Desk, unitName, useDesk } from '../shell/desk.ts';
import { Bars } from './bars.tsx';
import { boardAddress, countedBy, latestAmong, lookedAt, type Narrowed } from './narrowed.ts';
import { boardWords } from './words.ts';

interface OverdueProps {
  readonly board: Board;
  readonly narrowed: Narrowed;
}

/** What is overdue, by each of its sides; a number narrows the others and the list to what it counts. */
export function Overdue({ board, narrowed }: OverdueProps) {
  const desk = useDesk();
  const words = boardWords[desk.lang];
  const among = board.overdue.filter((group) => isAmong(narrowed, group));
  const total = lookedAt(board, narrowed).late;
  const listed = latestAmong(board, narrowed);
  return (
    <section id="overdue" aria-labelledby="overdue-title">
      <h3 id="overdue-title">{words.overdue}</h3>
      <Chosen narrowed={narrowed} />
      {total === 0 && <p className="empty">{words.noneOverdue}</p>}
      {total > 0 && (
        <>
          <div className="sides">
            {sides.map((side) => (
              <Bars
                key={side}
                title={words.by[side]}
                heads={[headOf(side, desk), words.count]}
                rows={countedBy(side, among).map(([key, count]) => {
                  return { key, name: nameOf(side, key, desk), count, on: narrowed[side] === key };
                })}
                link={(key, count) => (
                  <Link href={boardAddress({ ...narrowed, [side]: key })}>{words.duties(count)}</Link>
                )}
              />
            ))}
          </div>
          <Latest duties={listed} narrowed={narrowed} />
          {listed.length < total && <p className="hint">{words.latestOf(listed.length, total)}</p>}
        </>
      )}
    </section>
  );
}

/** What the numbers are narrowed to, and the way back. */
function Chosen({ narrowed }: { readonly narrowed: Narrowed }) {
  const desk = useDesk();
  const words = boardWords[desk.lang];
  const chosen = sides.filter((side) => narrowed[side] !== undefined);
  if (chosen.length === 0) return null;
  return (
    <p className="narrowed" role="status">
      {words.narrowed}
      {chosen.map((side) => {
        const { [side]: value = '', ...rest } = narrowed;
        const name = nameOf(side, value, desk);
        return (
          <Link key={side} href={boardAddress(rest)} aria-label={words.widen(name)}>
            {name} <span aria-hidden="true">×</span>
          </Link>
        );
      })}
    </p>
  );
}

function Latest({ duties, narrowed }: { readonly duties: readonly DutyBelow[]; readonly narrowed: Narrowed }) {
  const desk = useDesk();
  const words = boardWords[desk.lang];
  return (
    <table className="listed">
      <caption>{words.latest}</caption>
      <thead>
        <tr>
          {[words.age, words.matter, words.duty, words.unit, words.rung].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {duties.map(({ office, number, title, task, clock, rung, daysOver, provisional }) => (
          <tr key={`${number} ${office} ${task} ${clock}`}>
            <td className="late">
              {words.over(daysOver)} {provisional && <span className="tag">{desk.words.case.provisional}</span>}
            </td>
            <th scope="row">
              <Link href={boardAddress(narrowed, number)} lang={languageOfText(title)}>
                {title}
              </Link>
              <small>{number}</small>
            </th>
            <td>{clockNames[desk.lang][clock]}</td>
            <td>{unitName(desk, office)}</td>
            <td>{nameOf('rung', rung ?? UNSEEN, desk)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function headOf(side: Side, { lang }: Desk): string {
  const { unit, clock, rung, age } = boardWords[lang];
  return { office: unit, clock, rung, age }[side];
}

/** An address can ask for what there is not: it is called what it says. */
function nameOf(side: Side, key: string, desk: Desk): string {
  const { unseen, lateAges } = boardWords[desk.lang];
  if (side === 'office') return unitName(desk, key);
  const names: Readonly<Record<string, string>> = {
    clock: clockNames[desk.lang] satisfies Record<ClockKind, string>,
    rung: { ...(rungNames[desk.lang] satisfies Record<Rung['rung'], string>), [UNSEEN]: unseen },
    age: lateAges satisfies Record<LateAge, string>,
  }[side];
  return names[key] ?? key;
}
