import { describe, expect, it } from 'vitest';
import { linesOf } from '../../cli/text/lines.ts';

async function read(...chunks: string[]) {
  const lines = [];
  for await (const line of linesOf(
    (async function* () {
      yield* chunks;
    })(),
  ))
    lines.push(line);
  return lines;
}
const texts = async (...chunks: string[]) => (await read(...chunks)).map(({ text }) => text);

describe('the lines of a file', () => {
  it('are whole wherever the file was cut into chunks', async () => {
    expect(await texts('一\n二', '', '二\n', '三')).toEqual(['一', '二二', '三']);
    expect(await texts('一\n', '\n', '三\n')).toEqual(['一', '', '三']);
    expect(await texts()).toEqual([]);
  });

  it('end at line feeds alone, not at what JSON allows inside a text', async () => {
    expect(await texts('"a\u2028b"\n"c\u2029d"\r\n')).toEqual(['"a\u2028b"', '"c\u2029d"\r']);
  });

  it('begin after the mark that Windows programs put first', async () => {
    expect(await texts('\uFEFF{}\n\uFEFF')).toEqual(['{}', '\uFEFF']);
  });

  it('are numbered and measured, and one that is far too long is not kept', async () => {
    const long = 'x'.repeat(150_000);
    expect(await read('一\n', long, long, '\n{}')).toEqual([
      { number: 1, bytes: 4, text: '一' },
      { number: 2, bytes: 300_001 },
      { number: 3, bytes: 3, text: '{}' },
    ]);
  });
});
