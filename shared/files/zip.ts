import { find, viewOf } from './bytes.ts';

const END = 22;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LONGEST_COMMENT = 65_535;

/** The names in a ZIP archive, from the directory at its end; undefined where it is not whole. Nothing is unpacked. */
export function namesInZip(bytes: Uint8Array): string[] | undefined {
  const view = viewOf(bytes);
  const end = endOf(bytes, view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) return undefined;
    const length = view.getUint16(at + 28, true);
    names.push(Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString('utf8'));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function endOf(bytes: Uint8Array, view: DataView): number | undefined {
  for (let at = bytes.length - END; at >= Math.max(0, bytes.length - END - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return undefined;
}

/** Whether a name of the old binary Office format (UTF-16) stands in the file. */
export function hasOldName(bytes: Uint8Array, name: string): boolean {
  return find(bytes, Buffer.from(name, 'utf16le').toString('latin1')) >= 0;
}
