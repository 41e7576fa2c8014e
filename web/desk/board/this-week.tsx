import { Link } from 'wouter';
import { longDay } from '../../../shared/i18n/dates.ts';
import { clockNames } from '../../../shared/i18n/names.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import { weekKey } from '../../../shared/supervision/narrowed.ts';
import type { Board, DutyBelow } from '../api/operations.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { Due } from '../shell/due.tsx';
import { Listed } from './listed.tsx';
import { boardAddress, lookedAt, type Narrowed, soonestAmong, type Week } from './narrowed.ts';
import { boardWords } from './words.ts';

interface ThisWeekProps {
  readonly board: Board;
  readonly narrowed: Narrowed;
  readonly week: Week;
}

/** What ends from today until Sunday, the nearest first; a number narrows the list below to what it counts. */
export function ThisWeek({ board, narrowed, week }: ThisWeekProps) {
  const desk = useDesk();
  const words = boardWords[desk.lang];
  const nearest = [...board.dueThisWeek].sort((a, b) => a.due.localeCompare(b.due) || b.count - a.count);
  const isChosen = (key: string) => key === week.week;
  const total = lookedAt(board, week).thisWeek;
  const listed = soonestAmong(board, week);
  return (
    <Listed
      id="this-week"
      title={words.thisWeek}
      hint={words.until(longDay(board.weekEnds, desk.lang))}
      empty={words.noneThisWeek}
      heads={[words.due, words.unit, words.clock, words.count]}
      rows={nearest.map(({ office, clock, due, count, workingDaysLeft, provisional }) => {
        const key = weekKey({ office, clock, due });
        const on = isChosen(key);
        return [
          key,
          <Due key="due" day={due} {...{ workingDaysLeft, provisional }} />,
          unitName(desk, office),
          clockNames[desk.lang][clock],
          <Link
            key="listed"
            href={boardAddress({ ...narrowed, ...(!on && { week: key }) })}
            aria-current={on ? 'true' : undefined}
          >
            {words.duties(count)}
          </Link>,
        ];
      })}
    >
      {total > 0 && <Soonest duties={listed} address={{ ...narrowed, ...week }} total={total} />}
    </Listed>
  );
}

interface SoonestProps {
  readonly duties: readonly DutyBelow[];
  readonly address: Narrowed & Week;
  readonly total: number;
}

/** The matters behind the numbers, with the way to each. */
function Soonest({ duties, address, total }: SoonestProps) {
  const desk = useDesk();
  const words = boardWords[desk.lang];
  return (
    <>
      <ul className="soonest" aria-label={words.soonest}>
        {duties.map(({ office, number, title, task, clock, due, workingDaysLeft, provisional }) => (
          <li key={`${number} ${office} ${task} ${clock}`}>
            <Due day={due} {...{ workingDaysLeft, provisional }} />
            <Link href={boardAddress(address, number)} lang={languageOfText(title)}>
              {title}
            </Link>
            <small className="about">
              {number} · {clockNames[desk.lang][clock]} · {unitName(desk, office)}
            </small>
          </li>
        ))}
      </ul>
      {duties.length < total && <p className="hint">{words.latestOf(duties.length, total)}</p>}
    </>
  );
}

/** Supervision notices that a unit has not answered. */
export function Notices({ board }: { readonly board: Board }) {
  const desk = useDesk();
  const words = boardWords[desk.lang];
  return (
    <Listed
      id="notices"
      title={words.notices}
      empty={words.noNotices}
      heads={[words.due, words.matter, words.unit]}
      rows={board.notices.map(({ office, number, notice, title, answerBy, workingDaysLeft, provisional }) => [
        `${number} ${notice}`,
        <Due key="due" day={answerBy} {...{ workingDaysLeft, provisional }} />,
        <>
          <Link href={boardAddress({}, number)} lang={languageOfText(title)}>
            {title}
          </Link>
          <small>{number}</small>
        </>,
        unitName(desk, office),
      ])}
    >
      {board.notices.length < board.noticesOpen && (
        <p className="hint">{words.noticesOf(board.notices.length, board.noticesOpen)}</p>
      )}
    </Listed>
  );
}
