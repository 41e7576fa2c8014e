import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { columns } from './text/columns.ts';

const options = [
  ['--data DIR', '本机系统的数据目录，默认 .huiyin', 'data directory of a stack on this machine (default .huiyin)'],
  [
    '--stack NAME',
    '已部署的 CloudFormation 堆栈，用常规的 AWS 凭证',
    'a deployed CloudFormation stack, with the usual AWS credentials',
  ],
  ['--region REGION', '该堆栈所在的区域', 'the region of that stack'],
  ['--lang zh|en', '输出的语言，默认随系统', 'language of the output (default: that of the system)'],
  ['--json', '给程序用：标准输出上只有一个 JSON 对象', 'for machines: one JSON object on stdout and nothing else'],
  ['-h, --help', '说明', 'this text'],
];

const exits = '退出码 Exit: 0 正常 well · 1 有问题 something is wrong · 2 没有做成 could not be done';

export function overview(): string {
  return paragraphs(
    '回音 huiyin：在命令行上照看信访件。\nLooks after the cases from the command line.',
    '用法 Usage: huiyin <command> [options]',
    section(
      '命令 Commands',
      [...commands].map(([name, { argument = '', summary }]) => [`${name} ${argument}`, summary.zh, summary.en]),
    ),
    section('选项 Options', options),
    '某个命令的说明和例子 Help and examples of one command: huiyin <command> --help',
  );
}

export function helpOf(name: string, { argument = '', summary, about, examples }: Command): string {
  return paragraphs(
    `${summary.zh}。\n${summary.en}.`,
    `用法 Usage: huiyin ${name} ${argument}${argument && ' '}[options]`,
    about.zh,
    about.en,
    section('选项 Options', options),
    `例 Examples\n${examples.map((example) => `  ${example}`).join('\n')}`,
    exits,
  );
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
