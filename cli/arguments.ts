import { parseArgs } from 'node:util';
import type { Lang } from '../shared/i18n/dates.ts';
import type { Command } from './command.ts';
import { commands, isGroup } from './commands.ts';
import type { Place } from './connection/place.ts';
import { commonOptions, type Given, type Options, stackOptions } from './options.ts';
import { Refused } from './refused.ts';

export interface Asked {
  readonly name: string;
  readonly command: Command | undefined;
  readonly argument: string | undefined;
  readonly detail: string | undefined;
  readonly given: Given;
  readonly place: Place;
  readonly lang: Lang;
  readonly json: boolean;
  readonly help: boolean;
}

/** What was asked for on the command line; a line that makes no sense is a complaint that says what would. */
export async function readArguments(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<Asked> {
  const name = nameIn(argv);
  const command = await commands.get(name)?.();
  if (name && !command && !isGroup(name)) {
    const names = [...commands.keys()].join(', ');
    throw usage(`没有“${name}”这个命令，可用：${names}。`, `There is no command "${name}"; there are: ${names}.`);
  }
  const { given, positionals } = parsed(argv, { ...commonOptions, ...(command?.options ?? stackOptions) });
  const after = positionals.slice(name.split(' ').length);
  const [argument, detail] = after;
  const takes = command?.argument?.split(' ') ?? [];
  const surplus = after[takes.length];
  if (surplus !== undefined)
    throw usage(
      `多了“${surplus}”，请看 huiyin ${name} --help。`,
      `"${surplus}" is too many: see huiyin ${name} --help.`,
    );
  const help = given.help === true;
  const needed = takes[0]?.startsWith('[') ? undefined : takes[0];
  if (needed && argument === undefined && !help)
    throw usage(
      `请写明 ${needed}，例如：${command?.examples[0]}`,
      `${needed} is missing, for example: ${command?.examples[0]}`,
    );
  const json = given.json === true;
  const lang = languageOf(given.lang, env);
  return { name, command, argument, detail, given, place: placeOf(given), lang, json, help };
}

/** The command's name comes first, one word or two; which options there are depends on it. */
function nameIn(argv: readonly string[]): string {
  const { positionals } = parseArgs({ args: [...argv], options: known, strict: false, allowPositionals: true });
  const [first = ''] = positionals;
  return isGroup(first) ? positionals.slice(0, 2).join(' ') : first;
}

const known = { ...commonOptions, ...stackOptions };

function parsed(argv: readonly string[], options: Options): { given: Given; positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: joined(argv), options, allowPositionals: true });
    return { given: values as Given, positionals };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw usage('看不懂这个选项，请看 huiyin --help。', `${message.split('. ')[0]}: see huiyin --help.`);
  }
}

/** `--days -5` as `--days=-5`: a negative number is what is given to an option, not an option. */
function joined(argv: readonly string[]): string[] {
  return argv.reduce<string[]>((args, each) => {
    const last = args.at(-1);
    if (last?.startsWith('--') && /^-\d/.test(each)) args[args.length - 1] = `${last}=${each}`;
    else args.push(each);
    return args;
  }, []);
}

function placeOf({ data, stack, region }: Given): Place {
  if (stack !== undefined && data !== undefined)
    throw usage('--data 和 --stack 只能写一个。', 'Give either --data or --stack, not both.');
  if (stack === undefined && region !== undefined)
    throw usage('--region 要和 --stack 一起用。', '--region goes with --stack.');
  if (stack === undefined) return { data: String(data ?? '.huiyin') };
  return { stack: String(stack), ...(region !== undefined && { region: String(region) }) };
}

function languageOf(asked: Given[string], env: NodeJS.ProcessEnv): Lang {
  if (asked === 'zh' || asked === 'en') return asked;
  if (asked !== undefined) throw usage('--lang 可写 zh 或 en。', '--lang is zh or en.');
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function usage(zh: string, en: string): Refused {
  return new Refused('usage', { zh, en });
}
