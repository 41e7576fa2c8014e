import Papa from 'papaparse';
import {
  type FileFault,
  isEmpty,
  MOST_COLUMNS,
  MOST_LINES,
  type Passed,
  type SheetRead,
  type SheetRow,
  TOLD_EVERY,
  textCell,
} from './cell.ts';

/** Rows that are looked at, empty ones too. */
const MOST_LOOKED_AT = 1_100_000;

/** Separated by commas, tabs or semicolons, in UTF-8, UTF-16 or the GBK in which Excel saves it in China. */
export function readCsv(file: Uint8Array, passed?: Passed): SheetRead {
  const read = decoded(file);
  if ('fault' in read) return read;
  const { text } = read;
  const rows: SheetRow[] = [];
  let number = 0;
  Papa.parse<string[]>(text, {
    preview: MOST_LOOKED_AT,
    delimitersToGuess: [',', '\t', ';', '，'],
    step: ({ data }, parser) => {
      number += 1;
      if (number % TOLD_EVERY === 0) passed?.(number);
      const cells = data.slice(0, MOST_COLUMNS).map((field) => textCell(unguarded(field)));
      if (!cells.every(isEmpty)) rows.push({ number, cells });
      if (rows.length > MOST_LINES) parser.abort();
    },
  });
  if (rows.length > MOST_LINES) return { fault: 'too-many-rows' };
  return rows.length > 0 ? { rows } : { fault: 'empty' };
}

/** UTF-8 is told by its strictness: what is not, is GBK, of which GB 18030 is the whole. */
function decoded(file: Uint8Array): { readonly text: string } | { readonly fault: FileFault } {
  const wide = wideEncodings.find(({ mark }) => mark.every((byte, i) => file[i] === byte));
  // A picture, whatever it is called: no text has such a byte.
  if (!wide && file.includes(0)) return { fault: 'not-a-sheet' };
  for (const encoding of wide ? [wide.encoding] : ['utf-8', 'gb18030'])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(file);
      // Some systems give out a page of the web and call it .xls.
      return text.trimStart().startsWith('<') ? { fault: 'not-a-sheet' } : { text };
    } catch {}
  return { fault: 'unknown-encoding' };
}

const wideEncodings = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The apostrophe by which a spreadsheet is kept from reading text as a formula. */
function unguarded(field: string): string {
  return field.replace(/^'(?=[=+\-@\t])/, '');
}
