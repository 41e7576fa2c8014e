import { longMonth } from '../../../shared/i18n/dates.ts';
import { percent } from '../../../shared/i18n/figures.ts';
import type { Board, Share } from '../api/operations.ts';
import { useDesk } from '../shell/desk.ts';
import { Bar } from './bars.tsx';
import { Listed } from './listed.tsx';
import { boardWords } from './words.ts';

/** What was done in time, month by month, as the public board says it. */
export function Trend({ board: { trend } }: { readonly board: Board }) {
  const { lang } = useDesk();
  const words = boardWords[lang];
  return (
    <Listed
      id="trend"
      title={words.trend}
      empty={words.noTrend}
      heads={[words.month, words.routing, words.notice, words.settlement]}
      rows={trend.map(({ month, until, routing, notice, settlement }) => [
        month,
        longMonth(month, lang, until),
        <InTime key="routing" share={routing} />,
        <InTime key="notice" share={notice} />,
        <InTime key="settlement" share={settlement} />,
      ])}
    />
  );
}

function InTime({ share: { part, of } }: { readonly share: Share }) {
  const { lang } = useDesk();
  const words = boardWords[lang];
  if (of === 0) return <span className="soft">{words.noneDue}</span>;
  return (
    <span className="measured">
      <Bar part={part} of={of} />
      {percent(part, of, lang)} <small>{words.shareOf(part, of)}</small>
    </span>
  );
}
