import type { Clock } from '../../../shared/domain/case.ts';
import { countLine, startLine } from '../../../shared/i18n/count.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { clockNames } from '../../../shared/i18n/names.ts';
import type { CaseView } from '../api/operations.ts';
import { unitName, useDesk } from '../shell/desk.ts';
import { Due } from '../shell/due.tsx';
import type { OfCase } from './part.tsx';
import { inOrder, standingOf } from './standing.ts';
import { Table } from './table.tsx';

/** What runs comes first, and what has lapsed never above it. */
export function Clocks({ file }: OfCase) {
  const desk = useDesk();
  const { words, lang } = desk;
  const { clock, unit, lastDay } = words.table;
  return (
    <Table
      name="clocks"
      title={words.case.clocks}
      heads={[clock, unit, lastDay]}
      rows={inOrder(file.case.clocks, desk.me.today).map((each) => [
        each.id,
        clockNames[lang][each.kind],
        unitName(desk, each.office),
        <LastDay key={each.id} clock={each} file={file} />,
      ])}
    />
  );
}

function LastDay({ clock, file: { explanations, workingDaysLeft } }: OfCase & { readonly clock: Clock }) {
  const { words, lang, me } = useDesk();
  const { due, left = 0, provisional, counted } = clock;
  const standing = standingOf(clock, me.today);
  if (standing === 'suspended') return <span className="soft">{words.case.suspended(left)}</span>;
  if (standing !== 'running')
    return (
      <span className="soft">
        {words.case[standing]} · {longDay(due, lang)}
      </span>
    );
  const days = explanations[clock.id] ?? [];
  return (
    <>
      <Due day={due} workingDaysLeft={workingDaysLeft[clock.id]} provisional={provisional} />
      {counted && days.length > 0 && <Count from={counted.from} days={days} />}
    </>
  );
}

interface CountProps {
  readonly from: NonNullable<Clock['counted']>['from'];
  readonly days: CaseView['explanations'][string];
}

/** Why it is this day: each day of the count, with its reason. */
function Count({ from, days }: CountProps) {
  const { words, lang } = useDesk();
  const lines = [
    { ...startLine(from, lang), counts: false },
    ...days.map((day) => ({ ...countLine(day, lang), counts: day.n !== undefined })),
  ];
  return (
    <details className="count">
      <summary>{words.case.why}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long count is scrolled by keys, too. */}
      <ol tabIndex={0} aria-label={words.case.why}>
        {lines.map(({ place, day, why, counts }) => (
          <li key={day} className={counts ? undefined : 'soft'}>
            <span>{place}</span>
            <span>{day}</span>
            <span>{why}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
