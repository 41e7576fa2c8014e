import { ascii, joined, latin, viewOf } from './bytes.ts';
import { orientationAlone, orientationIn } from './orientation.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COMMENT = 0xfe;
const EXIF = 'Exif\0\0';

/**
 * A JPEG without what was written beside the picture: place, device, time, preview, comments, and the further pictures
 * that phones hang on behind its end. Colours and orientation stay. Undefined where the picture is not whole.
 */
export function strippedJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return finished(kept, orientation);
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === APP1 && ascii(segment, 4, 6) === EXIF)
      orientation = orientationIn(segment.subarray(10)) ?? orientation;
    if (isPicture(marker, segment)) kept.push(segment);
    at = end;
    if (marker === SOS) {
      const next = endOfScan(bytes, end);
      if (next === undefined) return undefined;
      kept.push(bytes.subarray(end, next));
      at = next;
    }
    // The last two bytes are a marker without a length.
    if (bytes[at] === 0xff && bytes[at + 1] === EOI) return finished(kept, orientation);
  }
  return undefined;
}

/** JFIF, the colour profile and Adobe's colour transform are needed to show it; no other application segment is. */
function isPicture(marker: number, segment: Uint8Array): boolean {
  if (marker === APP2) return ascii(segment, 4, 12) === 'ICC_PROFILE\0';
  const beside = (marker > APP0 && marker <= 0xef && marker !== APP14) || marker === COMMENT;
  return !beside;
}

/** Where the next marker stands: within the picture's own data 0xff is followed by 0, or restarts the decoder. */
function endOfScan(bytes: Uint8Array, from: number): number | undefined {
  for (let i = from; i + 1 < bytes.length; i++) {
    const next = bytes[i + 1] ?? 0;
    if (bytes[i] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return i;
  }
  return undefined;
}

function finished(segments: readonly Uint8Array[], orientation: number): Uint8Array {
  const exif = orientation === 1 ? [] : [exifSegment(orientation)];
  // After JFIF, which has to come first where there is one.
  const jfif = segments.findIndex((segment) => segment[1] === APP0) + 1;
  const end = Uint8Array.of(0xff, EOI);
  return joined([Uint8Array.of(0xff, SOI), ...segments.slice(0, jfif), ...exif, ...segments.slice(jfif), end]);
}

function exifSegment(orientation: number): Uint8Array {
  const content = joined([latin(EXIF), orientationAlone(orientation)]);
  return joined([Uint8Array.of(0xff, APP1, 0, content.length + 2), content]);
}
