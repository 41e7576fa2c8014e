import type { Passed, SheetRead } from '../cell.ts';
import { partsOf } from './parts.ts';
import { readSheet } from './sheet.ts';
import { readDateStyles, readSharedStrings, readWorkbook, STRINGS, STYLES, WORKBOOK } from './workbook.ts';

/** The first sheet of a workbook that is not hidden; the others are not even unpacked. */
export function readXlsx(file: Uint8Array, passed?: Passed): SheetRead {
  const book = partsOf(file, WORKBOOK);
  if ('fault' in book) return book;
  const { sheet, from1904 } = readWorkbook(book);
  if (!sheet) return { fault: 'not-a-sheet' };
  const parts = partsOf(file, [sheet, STRINGS, STYLES]);
  if ('fault' in parts) return parts;
  const xml = parts.get(sheet);
  if (!xml) return { fault: 'not-a-sheet' };
  const [strings, dateStyles] = [readSharedStrings(parts), readDateStyles(parts)];
  const rows = readSheet(xml, { strings, dateStyles, from1904, passed });
  if (rows === undefined) return { fault: 'not-a-sheet' };
  if (rows === 'too-many-rows') return { fault: rows };
  return rows.length > 0 ? { rows } : { fault: 'empty' };
}
