import { run, type Terminal } from '../../cli/run.ts';

/** One command line, with its exit code and what stood on the terminal. */
export function huiyin(...argv: string[]) {
  return huiyinOn({}, ...argv);
}

/** The same, where `input` is written to it meanwhile. */
export function huiyinGiven(input: Iterable<string> | AsyncIterable<string>, ...argv: string[]) {
  const written = async function* () {
    yield* input;
  };
  return huiyinOn({ input: written }, ...argv);
}

/** The same, on a terminal that is special in some way; on others nothing is written and no time passes. */
export async function huiyinOn(terminal: Partial<Pick<Terminal, 'input' | 'wait'>>, ...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    input: async function* () {},
    wait: async () => {},
    ...terminal,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    env: {},
  });
  return { code, out: out.join('\n'), err };
}
