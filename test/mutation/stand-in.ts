// What the tests of the domain import as 'vitest' while the domain is mutated: it notes them, and the runner asks them.

export { expect } from 'vitest';

export interface Story {
  readonly name: string;
  readonly tell: () => unknown;
}

let told: Story[] = [];
const within: string[] = [];

/** The tests that are noted while `read` reads a file of them. */
export async function storiesIn(read: () => Promise<unknown>): Promise<readonly Story[]> {
  told = [];
  await read();
  return told;
}

export const describe = withEach((name, tell) => {
  within.push(name);
  tell();
  within.pop();
});

export const it = withEach((name, tell) => {
  told.push({ name: [...within, name].join(' '), tell });
});

type Tell = (...row: readonly unknown[]) => unknown;
type Note = (name: string, tell: () => unknown) => void;

/** As vitest takes them: a name, options that are of no use here, and what is told; or all that for each row. */
function withEach(note: Note) {
  const one = (name: string, ...rest: readonly unknown[]) => note(name, bodyOf(rest));
  const each =
    (rows: readonly unknown[]) =>
    (name: string, ...rest: readonly unknown[]) => {
      for (const row of rows) {
        const cells = Array.isArray(row) ? row : [row];
        let next = 0;
        const named = name.replaceAll('%s', () => String(cells[next++]));
        note(named, () => bodyOf(rest)(...cells));
      }
    };
  return Object.assign(one, { each });
}

function bodyOf(rest: readonly unknown[]): Tell {
  const tell = rest.find((each) => typeof each === 'function');
  if (!tell) throw new Error('a test without a body');
  return tell as Tell;
}
