import { crc32 } from 'node:zlib';

const bytes = (...parts: (string | number[] | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? Buffer.from(part, 'latin1') : part))),
  );
const u16 = (value: number) => [value >> 8, value & 255];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];
const little = (value: number) => u32(value).reverse();

/** What a phone writes beside a picture: it is held on its side (6), and was taken at this place. */
export const PLACE = 'N31.2304 E121.4737';
const tiff = () =>
  bytes(
    'MM',
    [0, 42],
    u32(8),
    u16(2),
    u16(0x0112),
    u16(3),
    u32(1),
    u16(6),
    u16(0),
    u16(0x8825),
    u16(4),
    u32(1),
    u32(38),
    u32(0),
    PLACE,
  );

const segment = (marker: number, content: Uint8Array) => bytes([0xff, marker], u16(content.length + 2), content);

/** A photo as a phone makes it: Exif with the place, XMP, a comment, and a second picture behind the end. */
export function photo(pixels = 'pixels'): Uint8Array {
  return bytes(
    [0xff, 0xd8],
    segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    segment(0xe1, bytes('Exif\0\0', tiff())),
    segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', PLACE)),
    segment(0xe2, bytes('ICC_PROFILE\0', [1, 1], 'colours')),
    segment(0xfe, bytes(PLACE)),
    segment(0xda, bytes([1, 1, 0, 0, 63, 0])),
    bytes(pixels, [0xff, 0x00], 'more', [0xff, 0xd0], 'rows'),
    [0xff, 0xd9],
    'trailer',
    PLACE,
  );
}

const chunk = (name: string, content: Uint8Array) =>
  bytes(u32(content.length), name, content, u32(crc32(bytes(name, content))));

export function png(): Uint8Array {
  return bytes(
    '\x89PNG\r\n\x1a\n',
    chunk('IHDR', bytes(u32(1), u32(1), [8, 2, 0, 0, 0])),
    chunk('eXIf', tiff()),
    chunk('tEXt', bytes('Location\0', PLACE)),
    chunk('IDAT', bytes('pixels')),
    chunk('IEND', bytes('')),
    PLACE,
  );
}

export function webp(): Uint8Array {
  const part = (name: string, content: Uint8Array) =>
    bytes(name, little(content.length), content, content.length % 2 ? [0] : []);
  const body = bytes(
    'WEBP',
    part('VP8X', bytes([0x0c, 0, 0, 0], [0, 0, 0], [0, 0, 0])),
    part('VP8 ', bytes('pixels')),
    part('EXIF', bytes('Exif\0\0', tiff())),
    part('XMP ', bytes(PLACE)),
  );
  return bytes('RIFF', little(body.length), body);
}

const box = (name: string, ...content: (string | number[] | Uint8Array)[]) => {
  const inside = bytes(...content);
  return bytes(u32(inside.length + 8), name, inside);
};

/** Its picture is item 1, its Exif item 2; both lie in `mdat`. */
export function heic(): Uint8Array {
  const head = box('ftyp', 'heic', u32(0), 'mif1heic');
  const entry = (id: number, type: string) => box('infe', [2, 0, 0, 0], u16(id), u16(0), type, '\0');
  const items = box('iinf', u32(0), u16(2), entry(1, 'hvc1'), entry(2, 'Exif'));
  const exif = bytes(u32(0), tiff());
  const metaOf = (from: number) =>
    box(
      'meta',
      u32(0),
      items,
      box(
        'iloc',
        u32(0),
        [0x44, 0x00],
        u16(2),
        u16(1),
        u16(0),
        u16(1),
        u32(from),
        u32(6),
        u16(2),
        u16(0),
        u16(1),
        u32(from + 6),
        u32(exif.length),
      ),
    );
  const from = head.length + metaOf(0).length + 8;
  return bytes(head, metaOf(from), box('mdat', 'pixels', exif));
}

export const pdf = (inside = '') => bytes('%PDF-1.7\n1 0 obj << ', inside, ' >> endobj\ntrailer\n%%EOF\n');

/** A ZIP archive with empty entries of these names. */
export function zip(...names: string[]): Uint8Array {
  const local = names.map((name) =>
    bytes('PK\x03\x04', new Array(22).fill(0), little(name.length).slice(0, 2), [0, 0], name),
  );
  const directory = names.map((name) =>
    bytes('PK\x01\x02', new Array(24).fill(0), little(name.length).slice(0, 2), new Array(16).fill(0), name),
  );
  const begins = bytes(...local).length;
  const count = little(names.length).slice(0, 2);
  const end = bytes(
    'PK\x05\x06',
    [0, 0, 0, 0],
    count,
    count,
    little(bytes(...directory).length),
    little(begins),
    [0, 0],
  );
  return bytes(...local, ...directory, end);
}

export const docx = (...more: string[]) => zip('[Content_Types].xml', 'word/document.xml', ...more);

export const ole = (...names: string[]) =>
  bytes(
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    new Array(504).fill(0),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
  );

export const mp4 = (handler: 'soun' | 'vide') =>
  bytes(box('ftyp', 'M4A ', u32(0)), box('moov', box('hdlr', u32(0), u32(0), handler, '\0')), box('mdat', 'sound'));

export const amr = () => bytes('#!AMR\n', 'speech');
export const text = (content: string) => bytes(content);
