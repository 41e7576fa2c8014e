import type { FileType } from '../domain/attachments.ts';
import type { FileFault } from '../schema/file-faults.ts';
import { boxesIn } from './boxes.ts';
import { ascii, find } from './bytes.ts';
import { strippedHeic } from './heic.ts';
import { strippedJpeg } from './jpeg.ts';
import { strippedPng } from './png.ts';
import { type Kind, sniff } from './sniff.ts';
import { strippedWebp } from './webp.ts';
import { hasOldName, namesInZip } from './zip.ts';

/** What is kept of a file: pictures without what was written beside them, everything else as it came. */
export type Inspected = { readonly type: FileType; readonly content: Uint8Array } | { readonly fault: FileFault };

/** Looks at a whole file: what it is, whether it may be kept, and what of it. */
export function inspect(bytes: Uint8Array): Inspected {
  if (bytes.length === 0) return { fault: 'empty' };
  const sniffed = sniff(bytes);
  return 'fault' in sniffed ? sniffed : looks[sniffed.kind](bytes);
}

const asItIs =
  (type: FileType) =>
  (content: Uint8Array): Inspected => ({ type, content });
const whole = (type: FileType, content: Uint8Array | undefined): Inspected =>
  content ? { type, content } : { fault: 'damaged' };

const looks: Readonly<Record<Kind, (bytes: Uint8Array) => Inspected>> = {
  jpeg: (bytes) => whole('jpeg', strippedJpeg(bytes)),
  png: (bytes) => whole('png', strippedPng(bytes)),
  webp: (bytes) => whole('webp', strippedWebp(bytes)),
  heic: (bytes) => whole('heic', strippedHeic(bytes)),
  pdf: inspectPdf,
  zip: inspectZip,
  ole: inspectOle,
  mp4: inspectMp4,
  mp3: asItIs('mp3'),
  amr: asItIs('amr'),
  wav: asItIs('wav'),
  ogg: (bytes) => (find(bytes.subarray(0, 4096), 'theora') >= 0 ? { fault: 'video' } : { type: 'ogg', content: bytes }),
  aac: asItIs('aac'),
};

/** How far from its end a PDF says that it ends. */
const PDF_TAIL = 2048;

function inspectPdf(content: Uint8Array): Inspected {
  if (find(content.subarray(-PDF_TAIL), '%%EOF') < 0) return { fault: 'damaged' };
  const runs = ['/JavaScript', '/Launch'].some((name) => find(content, name) >= 0);
  return runs ? { fault: 'active' } : { type: 'pdf', content };
}

function inspectZip(content: Uint8Array): Inspected {
  const names = namesInZip(content);
  if (!names) return { fault: 'damaged' };
  if (names.some((name) => /\/vba\w*\.(bin|xml)$/i.test(name))) return { fault: 'macros' };
  if (names.includes('word/document.xml')) return { type: 'docx', content };
  return { fault: names.includes('[Content_Types].xml') ? 'other-office' : 'archive' };
}

function inspectOle(content: Uint8Array): Inspected {
  if (hasOldName(content, 'EncryptedPackage')) return { fault: 'protected' };
  if (hasOldName(content, '_VBA_PROJECT')) return { fault: 'macros' };
  return hasOldName(content, 'WordDocument') ? { type: 'doc', content } : { fault: 'other-office' };
}

/** A recording on a phone and a film are the same kind of file; a track of pictures tells them apart. */
function inspectMp4(content: Uint8Array): Inspected {
  if (!boxesIn(content, 0, content.length)?.some(({ name }) => name === 'moov')) return { fault: 'damaged' };
  for (let at = find(content, 'hdlr'); at >= 0; at = find(content, 'hdlr', at + 4))
    if (ascii(content, at + 12, 4) === 'vide') return { fault: 'video' };
  return { type: 'm4a', content };
}
