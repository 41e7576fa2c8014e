import { Link } from 'wouter';
import { longDay } from '../../../shared/i18n/dates.ts';
import { clockNames } from '../../../shared/i18n/names.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import type { Board } from '../api/operations.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { Due } from '../shell/due.tsx';
import { casesAddress } from './cases-of.ts';
import { Listed } from './listed.tsx';
import { boardAddress } from './narrowed.ts';
import { boardWords } from './words.ts';

/** What ends from today until Sunday, the nearest first. */
export function ThisWeek({ board }: { readonly board: Board }) {
  const desk = useDesk();
  const words = boardWords[desk.lang];
  const nearest = [...board.dueThisWeek].sort((a, b) => a.due.localeCompare(b.due) || b.count - a.count);
  return (
    <Listed
      id="this-week"
      title={words.thisWeek}
      hint={words.until(longDay(board.weekEnds, desk.lang))}
      empty={words.noneThisWeek}
      heads={[words.due, words.unit, words.clock, words.count]}
      rows={nearest.map(({ office, clock, due, count }) => [
        `${office} ${clock} ${due}`,
        <Due key="due" day={due} />,
        unitName(desk, office),
        clockNames[desk.lang][clock],
        <Link key="cases" href={casesAddress({ unit: office })}>
          {words.items(count)}
        </Link>,
      ])}
    />
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
      rows={board.notices.map(({ office, number, notice, title, answerBy }) => [
        `${number} ${notice}`,
        <Due key="due" day={answerBy} />,
        <>
          <Link href={boardAddress({}, number)} lang={languageOfText(title)}>
            {title}
          </Link>
          <small>{number}</small>
        </>,
        unitName(desk, office),
      ])}
    />
  );
}
