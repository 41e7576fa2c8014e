import { ascii, viewOf } from './bytes.ts';

/** A box of an ISO media file (ISO/IEC 14496-12): HEIC pictures and M4A recordings are made of them. */
export interface Box {
  readonly name: string;
  /** Where its content begins and ends in the file. */
  readonly from: number;
  readonly to: number;
}

/** The boxes between two places; undefined where they do not fit. */
export function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] | undefined {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    if (at + 8 > to) return undefined;
    const short = view.getUint32(at);
    if (short === 1 && at + 16 > to) return undefined;
    const long = short === 1;
    // Zero: up to the end.
    const size = long ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    const header = long ? 16 : 8;
    if (size < header || at + size > to) return undefined;
    boxes.push({ name: ascii(bytes, at + 4, 4), from: at + header, to: at + size });
    at += size;
  }
  return boxes;
}
