import Papa from 'papaparse';
import { isEmpty, MOST_COLUMNS, MOST_ROWS, type SheetRead, textCell } from './cell.ts';

/** Rows that are looked at, empty ones too. */
const MOST_LOOKED_AT = 1_100_000;

/** Separated by commas, tabs or semicolons, in UTF-8, UTF-16 or the GBK in which Excel saves it in China. */
export function readCsv(file: Uint8Array): SheetRead {
  const text = decoded(file);
  if (text === undefined) return { fault: 'unknown-encoding' };
  const { data } = Papa.parse<string[]>(text, { preview: MOST_LOOKED_AT, delimitersToGuess: [',', '\t', ';', '，'] });
  const rows = data.flatMap((fields, i) => {
    const cells = fields.slice(0, MOST_COLUMNS).map((field) => textCell(unguarded(field)));
    return cells.every(isEmpty) ? [] : [{ number: i + 1, cells }];
  });
  if (rows.length > MOST_ROWS) return { fault: 'too-many-rows' };
  return rows.length > 0 ? { rows } : { fault: 'empty' };
}

/** UTF-8 is told by its strictness: what is not, is GBK, of which GB 18030 is the whole. */
function decoded(file: Uint8Array): string | undefined {
  const [first, second] = file;
  const encodings =
    first === 0xff && second === 0xfe
      ? ['utf-16le']
      : first === 0xfe && second === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030'];
  for (const encoding of encodings)
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(file);
      return text.includes('\0') ? undefined : text;
    } catch {}
  return undefined;
}

/** The apostrophe by which a spreadsheet is kept from reading text as a formula. */
function unguarded(field: string): string {
  return field.replace(/^'(?=[=+\-@\t])/, '');
}
