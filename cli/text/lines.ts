/** A line of a file; `text` is missing when the line is longer than any letter can be. */
export interface Line {
  readonly number: number;
  readonly bytes: number;
  readonly text?: string;
}

/** A letter of 20,000 characters, each escaped, with room around; beyond this nothing is kept in memory. */
const LONGEST = 200_000;

/**
 * Cuts a stream of text into lines as it comes, never holding more than one. At line feeds only: `readline` would also
 * cut at U+2028, which JSON allows inside a text.
 */
export async function* linesOf(chunks: AsyncIterable<string>, longest = LONGEST): AsyncIterable<Line> {
  let line = new Growing(1, longest);
  for await (const chunk of chunks) {
    const [first = '', ...rest] = chunk.split('\n');
    line.add(first);
    for (const piece of rest) {
      yield line.end();
      line = new Growing(line.number + 1, longest);
      line.add(piece);
    }
  }
  if (line.length > 0) yield line.end();
}

class Growing {
  readonly number: number;
  readonly #longest: number;
  length = 0;
  #bytes = 0;
  #pieces: string[] = [];

  constructor(number: number, longest: number) {
    this.number = number;
    this.#longest = longest;
  }

  add(piece: string): void {
    this.length += piece.length;
    this.#bytes += Buffer.byteLength(piece);
    if (this.length <= this.#longest) this.#pieces.push(piece);
  }

  end(): Line {
    const { number } = this;
    const bytes = this.#bytes + 1;
    if (this.length > this.#longest) return { number, bytes };
    const text = this.#pieces.join('');
    // Windows programs begin a UTF-8 file with a mark.
    return { number, bytes, text: number === 1 ? text.replace(/^\uFEFF/, '') : text };
  }
}
