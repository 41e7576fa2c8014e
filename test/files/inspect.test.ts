import { describe, expect, it } from 'vitest';
import { inspect } from '../../shared/files/inspect.ts';
import { orientationIn } from '../../shared/files/orientation.ts';
import { amr, docx, heic, mp4, ole, PLACE, pdf, photo, png, text, webp, zip } from '../support/files.ts';

const latin = (content: Uint8Array) => Buffer.from(content).toString('latin1');

function keptOf(file: Uint8Array): string {
  const inspected = inspect(file);
  if ('fault' in inspected) throw new Error(inspected.fault);
  return latin(inspected.content);
}

describe('what a file is, its content says', () => {
  it.each([
    ['a photo', photo(), 'jpeg'],
    ['a picture', png(), 'png'],
    ['a picture of the web', webp(), 'webp'],
    ['a photo of a newer phone', heic(), 'heic'],
    ['a document', pdf(), 'pdf'],
    ['a Word document', docx(), 'docx'],
    ['an old Word document', ole('WordDocument'), 'doc'],
    ['a recording of an older phone', amr(), 'amr'],
    ['a recording', mp4('soun'), 'm4a'],
    ['music', text('ID3\x03\0'), 'mp3'],
    ['speech of a browser', text('OggS\0\x02'), 'ogg'],
    ['a wave', text('RIFF\0\0\0\0WAVEfmt '), 'wav'],
  ])('%s is taken', (_, file, type) => {
    expect(inspect(file)).toMatchObject({ type });
  });
});

describe('what is not taken, whatever it is called', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['a web page', text('<!doctype html><p>x'), 'active'],
    ['a web page behind spaces and a byte order mark', text('\xef\xbb\xbf \n<HTML><script>'), 'active'],
    ['an SVG picture', text('<?xml version="1.0"?><svg onload="x()"/>'), 'active'],
    ['a PDF that runs something', pdf('/S /JavaScript'), 'active'],
    ['a Word document with macros', docx('word/vbaProject.bin'), 'macros'],
    ['an old Word document with macros', ole('WordDocument', '_VBA_PROJECT'), 'macros'],
    ['a Word document with a password', ole('EncryptedPackage'), 'protected'],
    ['a spreadsheet', zip('[Content_Types].xml', 'xl/workbook.xml'), 'other-office'],
    ['an old spreadsheet', ole('Workbook'), 'other-office'],
    ['an archive', zip('a.txt'), 'archive'],
    ['an archive of another kind', text('Rar!\x1a\x07'), 'archive'],
    ['a program', text('MZ\x90\0'), 'program'],
    ['a program of another system', text('\x7fELF'), 'program'],
    ['a film', mp4('vide'), 'video'],
    ['plain words', text('hello'), 'unknown-type'],
  ])('%s', (_, file, fault) => {
    expect(inspect(file)).toEqual({ fault });
  });

  it.each([
    ['a photo', photo().subarray(0, -PLACE.length - 12)],
    ['a picture', png().subarray(0, -PLACE.length - 12)],
    ['a picture of the web', webp().subarray(0, -4)],
    ['a photo of a newer phone', heic().subarray(0, -8)],
    ['a document', pdf().subarray(0, 30)],
    ['a Word document', docx().subarray(0, -10)],
    ['a recording', mp4('soun').subarray(0, -3)],
  ])('%s that stopped half-way', (_, half) => {
    expect(inspect(half)).toEqual({ fault: 'damaged' });
  });

  it('bytes without any sense end in an answer', () => {
    for (const start of [photo(), png(), webp(), heic(), docx(), mp4('soun')])
      for (let length = 1; length < start.length; length++)
        expect(inspect(start.subarray(0, length))).toEqual(expect.anything());
  });
});

describe('a picture', () => {
  it.each([
    ['JPEG', photo()],
    ['PNG', png()],
    ['WebP', webp()],
    ['HEIC', heic()],
  ])('loses where it was taken, and keeps what it shows: %s', (_, file) => {
    expect(latin(file)).toContain(PLACE);
    expect(keptOf(file)).not.toContain(PLACE);
    expect(keptOf(file)).toContain('pixels');
  });

  it.each([
    ['JPEG', photo(), 'Exif\0\0'],
    ['PNG', png(), 'eXIf'],
    ['WebP', webp(), 'EXIF\x1a\0\0\0'],
  ])('stays the way it was held: %s', (_, file, mark) => {
    const kept = keptOf(file);
    const tiff = Buffer.from(kept.slice(kept.indexOf(mark) + mark.length), 'latin1');
    expect(orientationIn(new Uint8Array(tiff))).toBe(6);
  });

  it('keeps its colours, and of what stands beside it nothing', () => {
    const kept = keptOf(photo());
    expect(kept).toContain('ICC_PROFILE');
    expect(kept).not.toContain('adobe');
    expect(kept.endsWith('rows\xff\xd9')).toBe(true);
  });

  it('is not changed by being looked at again', () => {
    for (const file of [photo(), png(), webp(), heic()]) {
      const once = keptOf(file);
      expect(keptOf(text(once))).toBe(once);
    }
  });
});
