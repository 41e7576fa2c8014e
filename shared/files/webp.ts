import { ascii, joined, latin, viewOf } from './bytes.ts';
import { orientationAlone, orientationIn } from './orientation.ts';

const HEADER = 12;
const shown = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

/** A WebP picture with the chunks that show it, and its orientation. Undefined where it is not whole. */
export function strippedWebp(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const size = view.getUint32(4, true) + 8;
  if (size > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  let orientation = 1;
  for (let at = HEADER; at + 8 <= size; ) {
    const name = ascii(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > size) return undefined;
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'EXIF') orientation = orientationIn(withoutName(content)) ?? orientation;
    if (shown.includes(name)) kept.push(chunk(name, content));
    at = end;
  }
  if (kept.length === 0) return undefined;
  const turned = orientation !== 1 && kept[0] && ascii(kept[0], 0, 4) === 'VP8X';
  if (turned) kept.push(chunk('EXIF', orientationAlone(orientation)));
  const body = joined([latin('WEBP'), ...kept.map((each) => flagged(each, Boolean(turned)))]);
  const header = new Uint8Array(8);
  header.set(latin('RIFF'));
  viewOf(header).setUint32(4, body.length, true);
  return joined([header, body]);
}

/** Some programs begin the block with its name, as a JPEG does. */
function withoutName(content: Uint8Array): Uint8Array {
  return ascii(content, 0, 4) === 'Exif' ? content.subarray(6) : content;
}

/** The first chunk says which others there are. */
function flagged(each: Uint8Array, turned: boolean): Uint8Array {
  if (ascii(each, 0, 4) !== 'VP8X') return each;
  const changed = Uint8Array.from(each);
  changed[8] = ((changed[8] ?? 0) & ~EXIF_FLAG & ~XMP_FLAG) | (turned ? EXIF_FLAG : 0);
  return changed;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const header = new Uint8Array(8);
  header.set(latin(name));
  viewOf(header).setUint32(4, content.length, true);
  return joined([header, content, new Uint8Array(content.length % 2)]);
}
