import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearchParams } from 'wouter';
import { longDay } from '../../../shared/i18n/dates.ts';
import { totalOf } from '../../../shared/supervision/board.ts';
import { given } from '../api/answer.ts';
import { type Board, readBoard } from '../api/operations.ts';
import { CasePane } from '../case/case-pane.tsx';
import { Found } from '../search/found.tsx';
import { unitName, useDesk } from '../shell/desk.ts';
import { Failure } from '../shell/failure.tsx';
import { useKeys } from '../shell/keys.ts';
import { Waiting } from '../shell/waiting.tsx';
import { Beside } from '../work/beside.tsx';
import { Backlog } from './backlog.tsx';
import { casesAddress, casesAskedBy } from './cases-of.ts';
import { Export } from './export.tsx';
import { boardAddress, listsTooFew, type Narrowed, narrowedBy, type Week, weekIn } from './narrowed.ts';
import { Overdue } from './overdue.tsx';
import { Notices, ThisWeek } from './this-week.tsx';
import { type BoardOf, boardAsked, Top } from './top.tsx';
import { Trend } from './trend.tsx';
import { boardWords } from './words.ts';

/** What a supervisor looks at: all units below, the cases of one of them, or one case. */
export default function BoardPage({ number }: { readonly number?: string }) {
  const desk = useDesk();
  const words = boardWords[desk.lang];
  const [address] = useSearchParams();
  const cases = casesAskedBy(address, desk.units);
  const narrowed = narrowedBy(address);
  const week = weekIn(address);
  if (cases)
    return (
      <Beside number={number} back={casesAddress(cases)} title={words.casesOf(unitName(desk, cases.unit ?? ''))}>
        <p className="hint">
          {words.casesHint} <Link href="/board">{desk.words.shell.back(words.all)}</Link>
        </p>
        <Found sought={cases} current={number} open={(each) => casesAddress(cases, each)} />
      </Beside>
    );
  return number ? (
    <One number={number} back={boardAddress({ ...narrowed, ...week })} />
  ) : (
    <All narrowed={narrowed} week={week} />
  );
}

/** A board is too wide to stand beside a case. */
function One({ number, back }: { readonly number: string; readonly back: string }) {
  const { words, lang } = useDesk();
  const [, go] = useLocation();
  useKeys({ u: () => go(back) });
  return (
    <>
      <Link className="back" href={back} aria-keyshortcuts="u">
        {words.shell.back(boardWords[lang].all)}
      </Link>
      <CasePane key={number} number={number} />
    </>
  );
}

interface AllProps {
  readonly narrowed: Narrowed;
  readonly week: Week;
}

function All({ narrowed, week }: AllProps) {
  const desk = useDesk();
  const { api, words, lang } = desk;
  const of = boardAsked(narrowed, desk);
  const boardOf = (asked: Parameters<typeof readBoard>[0]) => ({
    queryKey: ['board', asked],
    queryFn: () => given(api.ask((common, how) => readBoard({ ...common, ...asked }, how))),
  });
  const whole = useQuery(boardOf(of));
  const asked = { ...narrowed, ...week };
  const isShort = whole.data !== undefined && listsTooFew(whole.data, asked);
  // What is counted on the board bears a name that the API knows.
  const narrow = useQuery({ ...boardOf({ ...(asked as object), ...of }), enabled: isShort });
  const board = isShort && narrow.data ? narrow : whole;
  return (
    <div className="board">
      <div className="board-head">
        <h2>{words.shell.place.board}</h2>
        <Top of={of} />
        <Export of={of} />
      </div>
      {board.isPending && <Waiting label={words.loading} />}
      {board.isError && <Failure error={board.error} words={words} again={() => void board.refetch()} />}
      {board.data && (
        <>
          <p className="hint">
            {boardWords[lang].asOf(longDay(board.data.on, lang), of.unit && unitName(desk, of.unit))}
          </p>
          <InShort board={board.data} of={of} />
          <Overdue board={board.data} narrowed={narrowed} />
          <div className="two">
            <ThisWeek board={board.data} narrowed={narrowed} week={week} />
            <Notices board={board.data} />
          </div>
          <Backlog board={board.data} />
          <Trend board={board.data} />
        </>
      )}
    </div>
  );
}

interface InShortProps {
  readonly board: Board;
  readonly of: BoardOf;
}

interface Figure {
  readonly name: string;
  readonly count: string;
  /** Of how many cases the duties are. */
  readonly cases?: string;
  readonly href: string;
  readonly late?: true;
}

/** The numbers that are looked at first, and where each leads. The inbox is not that of the unit the board is of. */
function InShort({ board, of }: InShortProps) {
  const words = boardWords[useDesk().lang];
  const duties = (groups: Board['overdue'] | Board['dueThisWeek'], cases: number) => {
    return { count: words.duties(totalOf(groups)), ...(cases > 0 && { cases: words.ofCases(cases) }) };
  };
  const figures: readonly Figure[] = [
    { name: words.overdue, ...duties(board.overdue, board.overdueCases), href: '#overdue', late: true },
    { name: words.thisWeek, ...duties(board.dueThisWeek, board.thisWeekCases), href: '#this-week' },
    { name: words.notices, count: words.papers(board.noticesOpen), href: '#notices' },
    { name: words.backlog, count: words.items(totalOf(board.inHand)), href: '#backlog' },
  ];
  const own = [
    { name: words.toJudge, count: words.papers(board.toJudge), to: '/inbox?task=supervised&state=answered' },
    { name: words.toSign, count: words.papers(board.toSign), to: '/inbox?task=signature' },
  ];
  return (
    <ul className="in-short">
      {figures.map(({ name, count, cases, href, late }) => (
        <li key={name} className={late && cases ? 'late' : undefined}>
          <a href={href}>{name}</a>
          <strong>
            {count} {cases && <small>{cases}</small>}
          </strong>
        </li>
      ))}
      {!of.unit &&
        own.map(({ name, count, to }) => (
          <li key={name}>
            <Link href={to}>{name}</Link>
            <strong>{count}</strong>
          </li>
        ))}
    </ul>
  );
}
