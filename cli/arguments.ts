import { parseArgs } from 'node:util';
import { Complaint } from '../local/complaint.ts';
import type { Lang } from '../shared/i18n/dates.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import type { Place } from './connection/place.ts';

export interface Asked {
  readonly name: string;
  readonly command: Command | undefined;
  readonly argument: string | undefined;
  readonly place: Place;
  readonly lang: Lang;
  readonly json: boolean;
  readonly help: boolean;
}

/** Every command takes the same options. */
const options = {
  data: { type: 'string' },
  stack: { type: 'string' },
  region: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** What was asked for on the command line; a line that makes no sense is a complaint that says what would. */
export function readArguments(argv: readonly string[], env: NodeJS.ProcessEnv): Asked {
  const { values, positionals } = parsed(argv);
  const [name = '', argument, extra] = positionals;
  const command = commands.get(name);
  if (name && !command) {
    const names = [...commands.keys()].join(', ');
    throw new Complaint(
      `没有“${name}”这个命令，可用：${names}。`,
      `There is no command "${name}"; there are: ${names}.`,
    );
  }
  const surplus = command?.argument ? extra : argument;
  if (surplus !== undefined)
    throw new Complaint(
      `多了“${surplus}”，请看 huiyin ${name} --help。`,
      `"${surplus}" is too many: see huiyin ${name} --help.`,
    );
  const needed = command?.argument?.startsWith('[') ? undefined : command?.argument;
  if (needed && argument === undefined && !values.help)
    throw new Complaint(
      `请写明 ${needed}，例如：${command?.examples[0]}`,
      `${needed} is missing, for example: ${command?.examples[0]}`,
    );
  const { json, help } = values;
  return { name, command, argument, place: placeOf(values), lang: languageOf(values.lang, env), json, help };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Complaint('看不懂这个选项，请看 huiyin --help。', `${message.split('. ')[0]}: see huiyin --help.`);
  }
}

function placeOf({ data, stack, region }: { data?: string; stack?: string; region?: string }): Place {
  if (stack !== undefined && data !== undefined)
    throw new Complaint('--data 和 --stack 只能写一个。', 'Give either --data or --stack, not both.');
  if (stack === undefined && region !== undefined)
    throw new Complaint('--region 要和 --stack 一起用。', '--region goes with --stack.');
  if (stack === undefined) return { data: data ?? '.huiyin' };
  return { stack, ...(region !== undefined && { region }) };
}

function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Lang {
  if (asked === 'zh' || asked === 'en') return asked;
  if (asked !== undefined) throw new Complaint('--lang 可写 zh 或 en。', '--lang is zh or en.');
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
