import { type Box, boxesIn } from './boxes.ts';
import { ascii, latin, viewOf } from './bytes.ts';

/**
 * A HEIC picture whose Exif and XMP are blanked where they stand, so that nothing else moves. Which way up it is stands
 * among its own properties, and stays. Undefined where the picture cannot be read: then nobody knows what is in it.
 */
export function strippedHeic(bytes: Uint8Array): Uint8Array | undefined {
  const top = boxesIn(bytes, 0, bytes.length);
  const meta = top?.find(({ name }) => name === 'meta');
  const inside = meta && boxesIn(bytes, meta.from + 4, meta.to);
  if (!top || !inside) return undefined;
  const items = inside.find(({ name }) => name === 'iinf');
  const places = inside.find(({ name }) => name === 'iloc');
  if (!items || !places) return undefined;
  try {
    const beside = itemsBeside(bytes, items);
    const data = inside.find(({ name }) => name === 'idat');
    const extents = extentsIn(bytes, places, data).filter(({ item }) => beside.has(item));
    const blanked = Uint8Array.from(bytes);
    for (const { from, to } of extents) {
      if (from > to || to > bytes.length) return undefined;
      blanked.fill(0, from, to);
    }
    for (const { name, from, to } of top) if (name === 'uuid') free(blanked, from, to);
    return blanked;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function free(bytes: Uint8Array, from: number, to: number): void {
  bytes.set(latin('free'), from - 4);
  bytes.fill(0, from, to);
}

/** The items that are no part of the picture: Exif, and XMP, which is the one with a media type. */
function itemsBeside(bytes: Uint8Array, { from, to }: Box): Set<number> {
  const view = viewOf(bytes);
  const counted = view.getUint8(from) === 0 ? 2 : 4;
  const beside = new Set<number>();
  for (const entry of boxesIn(bytes, from + 4 + counted, to) ?? []) {
    const version = view.getUint8(entry.from);
    const wide = version === 3 ? 4 : 2;
    const id = wide === 4 ? view.getUint32(entry.from + 4) : view.getUint16(entry.from + 4);
    const type = ascii(bytes, entry.from + 4 + wide + 2, 4);
    if (version < 2 || type === 'Exif' || type === 'mime' || type === 'uri ') beside.add(id);
  }
  return beside;
}

interface Extent {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** Where each item lies (ISO/IEC 14496-12, 8.11.3). */
function extentsIn(bytes: Uint8Array, box: Box, data: Box | undefined): Extent[] {
  const view = viewOf(bytes);
  let at = box.from;
  const read = (size: number): number => {
    const value = [() => 0, () => view.getUint8(at), () => view.getUint16(at)][size]?.();
    const wide = size === 8 ? Number(view.getBigUint64(at)) : size === 4 ? view.getUint32(at) : (value ?? 0);
    at += size;
    return wide;
  };
  const version = read(1);
  at += 3;
  const sizes = read(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  const extents: Extent[] = [];
  for (let count = read(version < 2 ? 2 : 4); count > 0; count--) {
    const item = read(version < 2 ? 2 : 4);
    const method = version > 0 ? read(2) & 15 : 0;
    at += 2;
    const base = read(baseSize) + (method === 1 ? (data?.from ?? 0) : 0);
    for (let parts = read(2); parts > 0; parts--) {
      at += indexSize;
      const from = base + read(offsetSize);
      extents.push({ item, from, to: from + read(lengthSize) });
    }
  }
  return extents;
}
