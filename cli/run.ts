import { Complaint } from '../local/complaint.ts';
import { type Asked, readArguments } from './arguments.ts';
import type { Call, Command, Outcome, Report } from './command.ts';
import { helpOf, overview } from './help.ts';
import { Refused } from './refused.ts';
import { fileError } from './text/file-errors.ts';
import type { Words } from './text/words.ts';

export interface Terminal extends Pick<Call, 'input' | 'out' | 'wait'> {
  readonly err: (text: string) => void;
  readonly bars?: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

/** All is well, something is not, or the command could not be carried out. */
const exit = { well: 0, wrong: 1, failed: 2 } as const;

/** Carries out one command line and gives its exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const json = argv.includes('--json');
  try {
    const asked = await readArguments(argv, terminal.env);
    if (asked.help || !asked.command) {
      terminal.out(asked.command ? helpOf(asked.name, asked.command) : await overview(asked.name));
      return exit.well;
    }
    const outcome = await carryOut(asked.command, asked, terminal);
    if ('words' in outcome) terminal.out(json ? JSON.stringify(outcome.data) : outcome.words(asked.lang));
    return outcome.ok ? exit.well : exit.wrong;
  } catch (error) {
    if (json) terminal.out(JSON.stringify({ error: dataOf(error) }));
    else for (const line of linesOf(error)) terminal.err(line);
    return exit.failed;
  }
}

function carryOut(
  command: Command,
  asked: Asked,
  { input, out, err, bars, wait }: Terminal,
): Promise<Report | Outcome> {
  const { argument, detail, given, lang, json, place } = asked;
  return command.run({
    ...{ argument, detail, given, lang, input, out, wait },
    connect: async () => (await import('./connection/connect.ts')).connect(place),
    say: (words) => {
      if (!json) err(`${words.zh} / ${words.en}`);
    },
    ...(bars && !json && { bars }),
  });
}

function dataOf(error: unknown): object {
  if (!(error instanceof Refused)) return wordsOf(error);
  const { code, reasons } = error;
  return { code, ...wordsOf(error), ...(reasons.length > 0 && { reasons }) };
}

function linesOf(error: unknown): string[] {
  const { zh, en } = wordsOf(error);
  const reasons = error instanceof Refused ? error.reasons : [];
  return [`huiyin: ${zh} / ${en}`, ...reasons.map((reason) => `  ${reason.zh} / ${reason.en}`)];
}

function wordsOf(error: unknown): Words {
  if (error instanceof Complaint) return { zh: error.zh, en: error.message };
  const message = error instanceof Error ? error.message || error.name : String(error);
  const [what = ''] = message.split('\n');
  return fileError(error) ?? { zh: `没有做成：${what}`, en: what };
}
