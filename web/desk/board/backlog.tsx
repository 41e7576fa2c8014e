import { Link } from 'wouter';
import { type BacklogAge, backlogAges, totalOf } from '../../../shared/supervision/board.ts';
import type { Board } from '../api/operations.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { Bar } from './bars.tsx';
import { casesAddress, receivedWithin } from './cases-of.ts';
import { Listed } from './listed.tsx';
import { boardWords } from './words.ts';

/** What is in hand, by unit and age, the unit with the most first. */
export function Backlog({ board: { backlog, on } }: { readonly board: Board }) {
  const desk = useDesk();
  const words = boardWords[desk.lang];
  const units = [...Map.groupBy(backlog, ({ office }) => office)].map(([unit, groups]) => {
    const countOf = (age: BacklogAge) => groups.find((group) => group.age === age)?.count ?? 0;
    return { unit, countOf, total: totalOf(groups) };
  });
  const most = Math.max(0, ...units.map(({ total }) => total));
  return (
    <Listed
      id="backlog"
      title={words.backlogBy}
      empty={words.noBacklog}
      heads={[words.unit, ...backlogAges.map((age) => words.backlogAges[age]), words.total]}
      rows={units
        .sort((a, b) => b.total - a.total)
        .map(({ unit, countOf, total }) => [
          unit,
          unitName(desk, unit),
          ...backlogAges.map((age) =>
            countOf(age) === 0 ? (
              '0'
            ) : (
              <Link key={age} href={casesAddress({ unit, ...receivedWithin(age, on) })}>
                {words.items(countOf(age))}
              </Link>
            ),
          ),
          <span key="total" className="measured">
            <Bar part={total} of={most} />
            {words.items(total)}
          </span>,
        ])}
    />
  );
}
