import type { FileType } from '../domain/attachments.ts';
import type { FileFault } from '../schema/file-faults.ts';
import { ascii, find } from './bytes.ts';

/** What the first bytes say, before the rest is looked at. */
export type Kind = Exclude<FileType, 'docx' | 'doc' | 'm4a'> | 'ole' | 'zip' | 'mp4';
export type Sniffed = { readonly kind: Kind } | { readonly fault: FileFault };

const at0: readonly (readonly [start: string, kind: Kind])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['#!AMR', 'amr'],
  ['OggS', 'ogg'],
  ['ID3', 'mp3'],
];
const notTaken: readonly (readonly [start: string, fault: FileFault])[] = [
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
  ['\xca\xfe\xba\xbe', 'program'],
  ['#!/', 'program'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
  ['PK\x05\x06', 'archive'],
  ['{\\rtf', 'other-office'],
  ['\x1aE\xdf\xa3', 'video'],
];
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'];

/** What a file is by its content; its name has no say. */
export function sniff(bytes: Uint8Array): Sniffed {
  const starts = (text: string) => ascii(bytes, 0, text.length) === text;
  const kind = at0.find(([start]) => starts(start))?.[1];
  if (kind) return { kind };
  const fault = notTaken.find(([start]) => starts(start))?.[1];
  if (fault) return { fault };
  if (starts('RIFF')) return riff(ascii(bytes, 8, 4));
  if (ascii(bytes, 4, 4) === 'ftyp') return { kind: heicBrands.includes(ascii(bytes, 8, 4)) ? 'heic' : 'mp4' };
  // Frames of MPEG audio begin with twelve set bits; of these ADTS (AAC) has layer 0.
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xf6) === 0xf0) return { kind: 'aac' };
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2) return { kind: 'mp3' };
  return { fault: isMarkup(bytes) ? 'active' : 'unknown-type' };
}

function riff(form: string): Sniffed {
  if (form === 'WEBP') return { kind: 'webp' };
  if (form === 'WAVE') return { kind: 'wav' };
  return { fault: form === 'AVI ' ? 'video' : 'unknown-type' };
}

/** HTML, SVG and XML: a browser would run what stands in them. */
function isMarkup(bytes: Uint8Array): boolean {
  const begins = Buffer.from(bytes.subarray(0, 1024))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return (
    /^<(\?xml|!doctype|!--|html|svg|head|body|script|iframe|[a-z]+[\s>])/i.test(begins) ||
    find(bytes.subarray(0, 4096), '<svg') >= 0
  );
}
