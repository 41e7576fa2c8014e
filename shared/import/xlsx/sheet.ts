import {
  type Cell,
  columnIn,
  EMPTY,
  isEmpty,
  MOST_COLUMNS,
  MOST_LINES,
  type Passed,
  type SheetRow,
  TOLD_EVERY,
  textCell,
} from '../cell.ts';
import { dayOfSerial } from '../dates.ts';
import { readXml } from './xml.ts';

export interface SheetSetting {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
  readonly passed?: Passed | undefined;
}

/** A cell as it is being read. */
interface Open {
  readonly at: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string | undefined;
}

/** The rows in which something stands; the rest, be it a million, is passed over. Undefined where it is not XML. */
export function readSheet(xml: string, setting: SheetSetting): readonly SheetRow[] | 'too-many-rows' | undefined {
  const rows: SheetRow[] = [];
  let [number, lines, cells, inside] = [0, 0, [] as Cell[], ''];
  let cell: Open | undefined;
  const sound = readXml(xml, {
    open: (name, attributes) => {
      inside = name;
      if (name === 'row') {
        number = Number(attributes().r ?? number + 1);
        lines += 1;
        if (lines % TOLD_EVERY === 0) setting.passed?.(lines);
        cells = [];
      } else if (name === 'c') {
        const { r, t = 'n', s = '0' } = attributes();
        cell = { at: r ? columnIn(r) : cells.length, type: t, style: Number(s), hasFormula: false, value: undefined };
      } else if (name === 'f' && cell) cell.hasFormula = true;
    },
    text: (text) => {
      if (cell && (inside === 'v' || inside === 't')) cell.value = (cell.value ?? '') + text;
    },
    close: (name) => {
      inside = '';
      if (name === 'c' && cell) {
        if (cell.at < MOST_COLUMNS) put(cells, cell.at, cellOf(cell, setting));
        cell = undefined;
      } else if (name === 'row' && rows.length <= MOST_LINES && cells.some((each) => !isEmpty(each)))
        rows.push({ number, cells });
    },
  });
  if (!sound) return undefined;
  return rows.length > MOST_LINES ? 'too-many-rows' : rows;
}

function put(cells: Cell[], at: number, cell: Cell): void {
  if (isEmpty(cell)) return;
  while (cells.length < at) cells.push(EMPTY);
  cells[at] = cell;
}

function cellOf({ type, style, hasFormula, value }: Open, { strings, dateStyles, from1904 }: SheetSetting): Cell {
  if (value === undefined) return hasFormula ? { kind: 'uncomputed' } : EMPTY;
  switch (type) {
    case 's':
      return textCell(strings[Number(value)] ?? '');
    case 'str':
    case 'inlineStr':
      return textCell(value);
    case 'e':
      return { kind: 'error', text: value };
    case 'b':
      return textCell(value === '1' ? '是' : '否');
    case 'd':
      return textCell(value);
    default:
      return numberCell(Number(value), dateStyles.has(style), from1904);
  }
}

function numberCell(value: number, isDate: boolean, from1904: boolean): Cell {
  if (!Number.isFinite(value)) return EMPTY;
  const day = isDate ? dayOfSerial(value, from1904) : undefined;
  return day ? { kind: 'date', day } : { kind: 'number', value };
}
