import type { Day } from '../domain/day.ts';

/** What stands in a cell of a sheet. A formula counts as its last result; `uncomputed` is one that has none. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'uncomputed' }
  /** #REF!, #N/A: a formula whose result is an error. */
  | { readonly kind: 'error'; readonly text: string };

/** A row that is not empty, with its number as the program that made the file shows it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export type FileFault =
  | 'empty'
  | 'not-a-sheet'
  | 'old-xls'
  | 'locked'
  | 'too-large'
  | 'too-many-rows'
  | 'unknown-encoding'
  | 'no-header';

export type SheetRead = { readonly rows: readonly SheetRow[] } | { readonly fault: FileFault };

/** Is told from time to time how many lines have been passed, empty ones too: a million takes seconds. */
export type Passed = (lines: number) => void;
export const TOLD_EVERY = 20_000;

/** More than an office takes down in a year on paper; a longer file is cut into several. */
export const MOST_ROWS = 5_000;
/** With the title, the notes and the headings that stand above them: nothing beyond is kept in memory. */
export const MOST_LINES = MOST_ROWS + 12;
export const MOST_COLUMNS = 100;

export const EMPTY: Cell = { kind: 'empty' };

export function textCell(text: string): Cell {
  return text.trim() === '' ? EMPTY : { kind: 'text', text };
}

export const isEmpty = ({ kind }: Cell): boolean => kind === 'empty';

/** What a cell says, as text. */
export function textOf(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'text':
    case 'error':
      return cell.text.trim();
    case 'number':
      return String(cell.value);
    case 'date':
      return cell.day;
    default:
      return '';
  }
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The column in the name of a cell: `AA7` is 26. */
export function columnIn(name: string): number {
  const letters = /^[A-Z]{1,3}/.exec(name)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
