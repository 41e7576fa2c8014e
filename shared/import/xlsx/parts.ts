import { unzipSync } from 'fflate';
import type { FileFault } from '../cell.ts';

/** Unpacked. A sheet that is formatted down to its last row, a million of them, takes half of it. */
const SHEET_MAX = 128 * 1024 * 1024;
const OTHER_MAX = 32 * 1024 * 1024;

/** Parts of a workbook as text, by their paths. */
export type Parts = ReadonlyMap<string, string>;

/** Unpacks these parts and no others, and no more than is allowed, whatever the file says of itself. */
export function partsOf(file: Uint8Array, paths: readonly string[]): Parts | { readonly fault: FileFault } {
  let tooLarge = false;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!paths.includes(name)) return false;
    if (originalSize <= (name.includes('worksheets/') ? SHEET_MAX : OTHER_MAX)) return true;
    tooLarge = true;
    return false;
  };
  try {
    const unpacked = unzipSync(file, { filter });
    if (tooLarge) return { fault: 'too-large' };
    return new Map(Object.entries(unpacked).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
  } catch {
    return { fault: 'not-a-sheet' };
  }
}
