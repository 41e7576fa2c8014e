import { Complaint } from '../local/complaint.ts';
import { type Asked, readArguments } from './arguments.ts';
import type { Command, Report, Words } from './command.ts';
import { connect } from './connection/connect.ts';
import { helpOf, overview } from './help.ts';

export interface Terminal {
  readonly out: (text: string) => void;
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
    const asked = readArguments(argv, terminal.env);
    if (asked.help) return say(asked.command ? helpOf(asked.name, asked.command) : overview(), terminal);
    if (!asked.command) return say(overview(), terminal);
    const report = await carryOut(asked.command, asked, terminal);
    terminal.out(json ? JSON.stringify(report.data) : report.words(asked.lang));
    return report.ok ? exit.well : exit.wrong;
  } catch (error) {
    const words = wordsOf(error);
    if (json) terminal.out(JSON.stringify({ error: words }));
    else terminal.err(`huiyin: ${words.zh} / ${words.en}`);
    return exit.failed;
  }
}

function say(text: string, terminal: Terminal): number {
  terminal.out(text);
  return exit.well;
}

function carryOut(command: Command, asked: Asked, { err, bars }: Terminal): Promise<Report> {
  const { argument, lang, json, place } = asked;
  return command.run({
    argument,
    lang,
    connect: () => connect(place),
    say: (words) => {
      if (!json) err(`${words.zh} / ${words.en}`);
    },
    ...(bars && !json && { bars }),
  });
}

function wordsOf(error: unknown): Words {
  if (error instanceof Complaint) return { zh: error.zh, en: error.message };
  const message = error instanceof Error ? error.message || error.name : String(error);
  return { zh: '没有做成：', en: message.split('\n')[0] ?? '' };
}
