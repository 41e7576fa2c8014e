import { type Cell, type FileFault, isEmpty, MOST_ROWS, type SheetRead, type SheetRow, textOf } from './cell.ts';
import { fieldNamed, type ImportField, type Mapping } from './columns.ts';

/** A sheet whose headings were found: its columns as they are headed, and the rows below. */
export interface Headed {
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
  /** What the headings say; the clerk may say otherwise. */
  readonly mapping: Mapping;
}

/** Titles and notes may stand above the headings. */
const LOOKED_AT = 12;
/** Fewer columns than that could be any sentence. */
const FEWEST = 2;

/** What was read, as a list: with headings that were found, and no more rows under them than are taken over at a time. */
export function listIn(read: SheetRead): Headed | { readonly fault: FileFault } {
  if ('fault' in read) return read;
  const headed = headedBy(read.rows);
  if (!headed) return { fault: 'no-header' };
  return headed.rows.length > MOST_ROWS ? { fault: 'too-many-rows' } : headed;
}

/**
 * Finds the line, or the two lines, in which the columns are headed: the one that names most of what we know. Undefined
 * where none names two.
 */
export function headedBy(rows: readonly SheetRow[]): Headed | undefined {
  const found = rows.slice(0, LOOKED_AT).flatMap((row, i) => {
    const single = { headings: row.cells.map(textOf), from: i + 1 };
    const next = rows[i + 1];
    const both =
      next && next.number === row.number + 1 && isSecondLine(next) ? together(row.cells, next.cells) : undefined;
    return [single, ...(both ? [{ headings: both, from: i + 2 }] : [])];
  });
  const known = found.map((each) => ({ ...each, mapping: mappingOf(each.headings) }));
  const count = ({ mapping }: { mapping: Mapping }) => Object.keys(mapping).length;
  const best = known.reduce<(typeof known)[number] | undefined>(
    (first, each) => (first && count(first) >= count(each) ? first : each),
    undefined,
  );
  if (!best || count(best) < FEWEST) return undefined;
  return { headings: best.headings, rows: rows.slice(best.from), mapping: best.mapping };
}

/** The second of two lines of headings is of short texts. */
function isSecondLine({ cells }: SheetRow): boolean {
  return cells.every((cell) => isEmpty(cell) || (cell.kind === 'text' && cell.text.length <= 20));
}

/** A heading above reaches over the empty ones beside it: 信访人 over 姓名, 电话. */
function together(above: readonly Cell[], below: readonly Cell[]): string[] {
  let reaching = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, i) => {
    const [top, bottom] = [textOf(above[i]), textOf(below[i])];
    if (top) reaching = top;
    if (!bottom) return top;
    return reaching && reaching !== bottom ? `${reaching}·${bottom}` : bottom;
  });
}

/** Each field by the column that names it best, and each column once. */
function mappingOf(headings: readonly string[]): Mapping {
  const best = new Map<ImportField, { at: number; rank: number }>();
  headings.forEach((heading, at) => {
    const named = fieldNamed(heading) ?? fieldNamed(heading.slice(heading.indexOf('·') + 1));
    const before = named && best.get(named.field);
    if (named && (!before || named.rank < before.rank)) best.set(named.field, { at, rank: named.rank });
  });
  return Object.fromEntries([...best].map(([field, { at }]) => [field, at]));
}
