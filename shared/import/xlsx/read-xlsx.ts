import type { SheetRead } from '../cell.ts';
import { partsOf } from './parts.ts';
import { readSheet } from './sheet.ts';
import { readDateStyles, readSharedStrings, readWorkbook } from './workbook.ts';

/** The first sheet of a workbook that is not hidden. */
export function readXlsx(file: Uint8Array): SheetRead {
  const parts = partsOf(file);
  if ('fault' in parts) return parts;
  const { sheet, from1904 } = readWorkbook(parts);
  const xml = sheet && parts.get(sheet);
  if (!xml) return { fault: 'not-a-sheet' };
  const rows = readSheet(xml, { strings: readSharedStrings(parts), dateStyles: readDateStyles(parts), from1904 });
  if (rows === undefined) return { fault: 'not-a-sheet' };
  if (rows === 'too-many-rows') return { fault: rows };
  return rows.length > 0 ? { rows } : { fault: 'empty' };
}
