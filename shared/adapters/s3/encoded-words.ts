const word = /=\?utf-8\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi;

/** Text that was encoded to stand in a header (RFC 2047): S3 gives metadata back like this where it is not ASCII. */
export function encodedWords(header: string): string {
  const parts: Buffer[] = [];
  let last = 0;
  for (const { 0: all, 1: way = '', 2: coded = '', index } of header.matchAll(word)) {
    parts.push(Buffer.from(header.slice(last, index)), /b/i.test(way) ? Buffer.from(coded, 'base64') : quoted(coded));
    last = index + all.length;
  }
  // Joined before they are read: a word may end within a character.
  return Buffer.concat([...parts, Buffer.from(header.slice(last))]).toString('utf8');
}

function quoted(coded: string): Buffer {
  const latin = coded
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number(`0x${hex}`)));
  return Buffer.from(latin, 'latin1');
}
