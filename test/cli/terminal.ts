import { run } from '../../cli/run.ts';

/** One command line, with its exit code and what stood on the terminal. */
export function huiyin(...argv: string[]) {
  return huiyinGiven([], ...argv);
}

/** The same, where `input` is written to it meanwhile. */
export async function huiyinGiven(input: Iterable<string> | AsyncIterable<string>, ...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    input: async function* () {
      yield* input;
    },
    wait: async () => {},
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    env: {},
  });
  return { code, out: out.join('\n'), err };
}
