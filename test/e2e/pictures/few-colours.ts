import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST = 256;
/** Squared, in steps of red, green and blue: two colours that are no further apart look the same beside each other. */
const SAME = 400;
/** The share of a colour that fills areas: it stays as it is. */
const AREA = 0.001;
/** Colour types of PNG. */
const [RGB, PALETTE] = [2, 3];

/**
 * The PNG of a browser, with a palette in the place of three bytes a pixel: a page has few colours and the steps between
 * them at the edges of its letters, which become the colours that look like them.
 */
export function inFewColours(png: Buffer): Buffer {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  if (header[8] !== 8 || header[9] !== RGB || header[12] !== 0) throw new Error('not as browsers write them');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const pixels = coloursOf(inflateSync(packed), width, height);

  const often = new Map<number, number>();
  for (const colour of pixels) often.set(colour, (often.get(colour) ?? 0) + 1);
  const byNumber = [...often].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const isArea = (colour: number) => (often.get(colour) ?? 0) > AREA * pixels.length;
  const palette: number[] = [];
  for (const colour of byNumber) {
    const isNew = isArea(colour) || palette.every((other) => apart(colour, other) > SAME);
    if (isNew && palette.length < MOST) palette.push(colour);
  }
  const places = new Map(byNumber.map((colour) => [colour, nearest(colour, palette)]));

  const rows = Buffer.alloc(height * (width + 1));
  pixels.forEach((colour, i) => {
    rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] = places.get(colour) ?? 0;
  });
  header[9] = PALETTE;
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function* chunksOf(png: Buffer) {
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: Buffer.from(png.subarray(at + 8, at + 8 + length)) };
    at += length + 12;
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Takes the filters of the rows away; gives each pixel as 0xrrggbb. */
function coloursOf(raw: Buffer, width: number, height: number): Uint32Array {
  const bytes = width * 3;
  const pixels = new Uint32Array(width * height);
  let above: Uint8Array = new Uint8Array(bytes);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (bytes + 1)];
    const row = raw.subarray(y * (bytes + 1) + 1, (y + 1) * (bytes + 1));
    for (let i = 0; i < bytes; i++) {
      const left = row[i - 3] ?? 0;
      const up = above[i] ?? 0;
      const guess = [0, left, up, (left + up) >> 1][filter ?? 0] ?? paeth(left, up, i < 3 ? 0 : (above[i - 3] ?? 0));
      row[i] = (row[i] ?? 0) + guess;
    }
    for (let x = 0; x < width; x++) pixels[y * width + x] = row.readUIntBE(x * 3, 3);
    above = row;
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function nearest(colour: number, palette: readonly number[]): number {
  const away = palette.map((other) => apart(colour, other));
  return away.indexOf(Math.min(...away));
}

function apart(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}
