import { crc32 } from 'node:zlib';
import { ascii, joined, latin, viewOf } from './bytes.ts';
import { orientationAlone, orientationIn } from './orientation.ts';

const SIGNATURE = 8;
const shown = [
  ...([
    'IHDR',
    'PLTE',
    'IDAT',
    'IEND',
    'tRNS',
    'cHRM',
    'gAMA',
    'iCCP',
    'sRGB',
    'cICP',
    'sBIT',
    'bKGD',
    'pHYs',
  ] as const),
  ...(['acTL', 'fcTL', 'fdAT'] as const),
];

/** A PNG with the chunks that show it, and its orientation. Undefined where it is not whole. */
export function strippedPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = ascii(bytes, at + 4, 4);
    if (shown.some((each) => each === name)) kept.push(bytes.subarray(at, end));
    const orientation = name === 'eXIf' && orientationIn(bytes.subarray(at + 8, end - 4));
    if (orientation && orientation !== 1) kept.push(chunk('eXIf', orientationAlone(orientation)));
    if (name === 'IEND') return joined(kept);
    at = end;
  }
  return undefined;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([latin(name), content]);
  const around = new Uint8Array(8);
  viewOf(around).setUint32(0, content.length);
  viewOf(around).setUint32(4, crc32(named));
  return joined([around.subarray(0, 4), named, around.subarray(4)]);
}
