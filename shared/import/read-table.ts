import type { Passed, SheetRead } from './cell.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** What is read of a file, packed as it comes. */
export const FILE_MAX = 20 * 1024 * 1024;

/** The rows of an XLSX or CSV file, by what is in it and not by its name. */
export function readTable(file: Uint8Array, passed?: Passed): SheetRead {
  if (file.length === 0) return { fault: 'empty' };
  if (file.length > FILE_MAX) return { fault: 'too-large' };
  if (beginsWith(file, [0x50, 0x4b])) return readXlsx(file, passed);
  // A compound file: an XLS of before 2007, or an XLSX under a password.
  if (beginsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) return { fault: isLocked(file) ? 'locked' : 'old-xls' };
  return readCsv(file, passed);
}

const beginsWith = (file: Uint8Array, signs: readonly number[]) => signs.every((sign, i) => file[i] === sign);

/** A workbook under a password holds an entry of this name, in UTF-16. */
function isLocked(file: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(file.slice(0, file.length & ~1)).includes('EncryptedPackage');
}
