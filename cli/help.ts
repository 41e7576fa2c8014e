import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { commonOptions, type Options, stackOptions } from './options.ts';
import { columns } from './text/columns.ts';

const exits = '退出码 Exit: 0 正常 well · 1 有问题 something is wrong · 2 没有做成 could not be done';

/** Of all commands, or of those that begin with `word`. */
export async function overview(word: string): Promise<string> {
  const asked = [...commands].filter(([name]) => word === '' || name.startsWith(`${word} `));
  const all = await Promise.all(asked.map(async ([name, load]) => ({ name, ...(await load()) })));
  return paragraphs(
    '回音 huiyin：在命令行上照看信访件。\nLooks after the cases from the command line.',
    `用法 Usage: huiyin ${word ? `${word} …` : '<command>'} [options]`,
    section(
      '命令 Commands',
      all.map(({ name, argument = '', summary }) => [`${name} ${argument}`, summary.zh, summary.en]),
    ),
    section('选项 Options', rowsOf({ ...stackOptions, ...commonOptions })),
    '某个命令的说明和例子 Help and examples of one command: huiyin <command> --help',
  );
}

export function helpOf(name: string, { argument = '', options, summary, about, examples }: Command): string {
  return paragraphs(
    `${summary.zh}。\n${summary.en}.`,
    `用法 Usage: huiyin ${name} ${argument}${argument && ' '}[options]`,
    about.zh,
    about.en,
    section('选项 Options', rowsOf({ ...options, ...commonOptions })),
    `例 Examples\n${examples.map((example) => `  ${example}`).join('\n')}`,
    exits,
  );
}

function rowsOf(options: Options): string[][] {
  return Object.entries(options).map(([name, { short, value, about }]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    about.zh,
    about.en,
  ]);
}

function section(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}\n${columns(
    rows.flatMap(([name = '', zh = '', en = '']) => [
      [name, zh],
      ['', en],
    ]),
  )}`;
}

function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}
