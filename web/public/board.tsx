import type { VNode } from 'preact';
import type { OfficeId } from '../../shared/domain/ids.ts';
import { above, type Offices } from '../../shared/domain/office.ts';
import { type Rate, rates } from '../../shared/figures/formulas.ts';
import type { Shown, Snapshot, UnitFigures } from '../../shared/figures/snapshot.ts';
import { type Lang, longDay, longMonth } from '../../shared/i18n/dates.ts';
import { percent, rateWords } from '../../shared/i18n/figures.ts';
import { Aside } from './aside.tsx';
import { words } from './board-words.ts';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import { titled } from './titles.ts';

export interface BoardProps {
  readonly snapshot: Snapshot | undefined;
  readonly months: readonly string[];
  readonly offices: Offices;
  /** The whole is this unit with all under it. */
  readonly top: OfficeId | undefined;
}

/** The four kinds of openness 四个公开, in figures: no persons, no ranking, and nothing that is not in the snapshot. */
export function boardPage(frame: Frame, board: BoardProps): VNode {
  const { lang } = frame;
  const { snapshot, months } = board;
  const w = words[lang];
  const title = snapshot ? titled(w.title, longMonth(snapshot.month, lang), lang) : w.title;
  return (
    <Layout frame={frame} title={title}>
      <h1>{w.title}</h1>
      <p class="lead">{snapshot ? w.lead : w.empty}</p>
      <p class="screen">
        <a class="alone" href={hrefOf('/published', lang)}>
          {w.published}
        </a>
      </p>
      {snapshot && <Figures {...{ lang, board, snapshot }} />}
      {months.length > 1 && (
        <nav class="screen" aria-labelledby="months">
          <h2 id="months">{w.months}</h2>
          <ul class="row">
            {months.map((month) => (
              <li>
                <a
                  class="alone"
                  href={hrefOf(`/board/${month}`, lang)}
                  aria-current={month === snapshot?.month ? 'page' : undefined}
                >
                  {longMonth(month, lang)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Layout>
  );
}

interface FiguresProps {
  readonly lang: Lang;
  readonly board: BoardProps;
  readonly snapshot: Snapshot;
}

function Figures({ lang, board, snapshot }: FiguresProps): VNode {
  const { offices, top } = board;
  const { from, to, countedOn, smallest } = snapshot;
  const w = words[lang];
  const name = top && offices.get(top)?.name[lang];
  const whole = snapshot.units.find(({ office }) => office === top);
  const over = to < countedOn;
  return (
    <>
      <h2>{longMonth(snapshot.month, lang)}</h2>
      <p class="hint">{w.period(longDay(from, lang), longDay(to, lang), longDay(countedOn, lang))}</p>
      <h3>{name ? w.whole(name) : w.all}</h3>
      {rates.map((rate) => (
        <OneRate {...{ lang, board, snapshot, rate, whole }} wait={isRating(rate) && !over} />
      ))}
      <OpenNow {...{ lang, board, snapshot }} whole={whole} />
      <Aside title={w.notes.title}>
        <h2>{w.notes.title}</h2>
        <ul class="plain">
          {w.notes.lines.map((line) => (
            <li>{line}</li>
          ))}
          <li>{w.fewWhy(smallest)}</li>
        </ul>
      </Aside>
    </>
  );
}

const isRating = (rate: Rate) => rate === 'participation' || rate === 'satisfaction';

type RateProps = FiguresProps & {
  readonly rate: Rate;
  readonly whole: UnitFigures | undefined;
  readonly wait: boolean;
};

/** One figure: for the whole at once, by unit and with its formula when it is opened. */
function OneRate({ lang, board, snapshot, rate, whole, wait }: RateProps): VNode {
  const w = words[lang];
  const { name, formula, none } = rateWords[lang][rate];
  const say = (shown: Shown | undefined) => (wait ? { text: w.later } : said(shown, none, snapshot.smallest, lang));
  const { big, text } = { big: undefined, ...say(whole?.[rate]) };
  const rows = inOrder(board, snapshot).filter(({ [rate]: shown }) => shown === 'few' || shown.of > 0);
  return (
    <details class="figure">
      <summary>
        <span class="name">{name}</span>
        {big && <strong>{big}</strong>}
        <span class="of">{text}</span>
      </summary>
      <p class="hint">{titled(w.formula, formula, lang)}</p>
      {rows.length === 0 || wait ? (
        <p>{wait ? w.later : w.nowhere}</p>
      ) : (
        <UnitTable
          {...{ lang, board, caption: titled(name, w.byUnit, lang), head: [w.unit, w.rate, w.counts] }}
          rows={rows.map(({ office, [rate]: shown }) => {
            const cell = said(shown, none, snapshot.smallest, lang);
            return { office, cells: cell.big ? [cell.big, cell.text] : [cell.text] };
          })}
        />
      )}
    </details>
  );
}

function OpenNow({ lang, board, snapshot, whole }: FiguresProps & { whole: UnitFigures | undefined }): VNode {
  const w = words[lang];
  const rows = inOrder(board, snapshot).filter(({ open }) => open > 0);
  return (
    <details class="figure">
      <summary>
        <span class="name">{w.open}</span>
        {whole && <strong>{w.openItems(whole.open)}</strong>}
      </summary>
      <p class="hint">{w.openNote}</p>
      {rows.length > 0 && (
        <UnitTable
          {...{ lang, board, caption: titled(w.open, w.byUnit, lang), head: [w.unit, w.counts] }}
          rows={rows.map(({ office, open }) => ({ office, cells: [w.openItems(open)] }))}
        />
      )}
    </details>
  );
}

function said(shown: Shown | undefined, none: string, smallest: number, lang: Lang): { big?: string; text: string } {
  const w = words[lang];
  if (shown === 'few') return { text: w.few(smallest) };
  if (!shown || shown.of === 0) return { text: none };
  return { big: percent(shown.part, shown.of, lang), text: w.items(shown.part, shown.of) };
}

/** Those under the top, each after the unit it stands under, as the directory has them: never by their figures. */
function inOrder({ offices, top }: BoardProps, { units }: Snapshot): UnitFigures[] {
  const byOffice = new Map(units.map((unit) => [unit.office, unit]));
  const under = (parent: OfficeId | undefined): UnitFigures[] =>
    [...offices.values()]
      .filter((each) => each.parent === parent)
      .flatMap(({ id }) => [...(byOffice.has(id) ? [byOffice.get(id) as UnitFigures] : []), ...under(id)]);
  return under(top);
}

interface UnitTableProps {
  readonly lang: Lang;
  readonly board: BoardProps;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly office: OfficeId; readonly cells: readonly string[] }[];
}

function UnitTable({ lang, board: { offices, top }, caption, head, rows }: UnitTableProps): VNode {
  const w = words[lang];
  const depth = (unit: OfficeId) => above(offices, unit).length - (top ? above(offices, top).length + 1 : 0);
  const nameOf = (unit: OfficeId) => {
    const office = offices.get(unit);
    const name = office?.name[lang] ?? unit;
    return office?.kind === 'government' ? w.whole(name) : name;
  };
  return (
    <table class="units">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((each) => (
            <th scope="col">{each}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ office, cells }) => (
          <tr>
            <th scope="row" class={depth(office) > 0 ? 'below' : undefined}>
              {nameOf(office)}
            </th>
            {cells.map((cell, i) => (
              <td
                colSpan={
                  i === cells.length - 1 && cells.length + 1 < head.length ? head.length - cells.length : undefined
                }
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
