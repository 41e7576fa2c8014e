import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Complaint } from '../../local/complaint.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoReachBook } from '../../shared/adapters/dynamo/reach-book.ts';
import type { Staff } from '../../shared/ports/directory.ts';
import type { Reached } from '../../shared/ports/reach-book.ts';
import { office, staffEntry } from '../../shared/schema/directory.ts';
import { reachEntry } from '../../shared/schema/reach.ts';
import type { Call, Command, Report } from '../command.ts';
import { stackOptions } from '../options.ts';
import { Refused } from '../refused.ts';
import { faultsOf } from '../setup/faults.ts';
import type { Words } from '../text/words.ts';

/** `huiyin setup DIR`: the unit tree and the staff of a stack, from two files. */
export const setUp: Command = {
  argument: 'DIR',
  options: stackOptions,
  summary: { zh: '写入单位和人员', en: 'Enter the units and the staff' },
  about: {
    zh: 'DIR 里要有 offices.json 和 staff.json，格式同 local/demo 里的两个文件。\n已有的单位和人员会更新，文件里没有的保持不变。\n还可以有 reach.json：单位和人员各用什么渠道（邮件、企业微信、钉钉、飞书、网络钩子）、何时、用哪种语言接收通知。有一处不对，就什么都不写。',
    en: 'DIR holds offices.json and staff.json, in the form of those in local/demo.\nUnits and people that are there already are updated; others stay.\nreach.json, where there is one, says by which channels, when and in which language units and people are told.\n If anything is wrong, nothing is written.',
  },
  examples: ['npx huiyin setup local/demo --stack Huiyin --region eu-west-2'],
  async run({ argument: folder = '', connect }: Call): Promise<Report> {
    const offices = read(join(folder, 'offices.json'), z.array(office).min(1));
    const staff = read(join(folder, 'staff.json'), z.array(staffEntry));
    const faults = faultsOf(offices, staff);
    if (faults.length > 0) throw new Refused('units-and-staff', said(faults), faults);

    const reach = reachIn(folder, staff);
    const { table } = await connect();
    const directory = new DynamoDirectory(table);
    await directory.putOffices(offices);
    await directory.putStaff(staff);
    await new DynamoReachBook(table).put(reach);
    const words: Words = {
      zh: `已写入 ${offices.length} 个单位、${staff.length} 名人员，一分钟内生效。`,
      en: `${offices.length} units and ${staff.length} people entered; in force within a minute.`,
    };
    return { data: { offices: offices.length, staff: staff.length }, ok: true, words: (lang) => words[lang] };
  },
};

/** How units and people are reached, where the folder says so. */
function reachIn(folder: string, staff: readonly Staff[]): Reached[] {
  const file = join(folder, 'reach.json');
  if (!existsSync(file)) return [];
  return read(file, z.array(reachEntry)).map(({ staff: id, ...rest }) => {
    const person = staff.find((each) => each.id === id && each.office === rest.office);
    if (id && !person)
      throw new Complaint(`${file} 中的 ${id} 不在 ${rest.office}。`, `${file}: ${id} is not of ${rest.office}.`);
    return { ...rest, ...(person && { staff: { id: person.id, roles: person.roles } }) };
  });
}

function read<T extends z.ZodType>(file: string, schema: T): z.output<T> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Complaint(`${file} 不存在或不是 JSON。`, `${file} is not there, or is not JSON.`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new Complaint(`${file} 中这些地方不对：${where}。`, `${file} is wrong at ${where}.`);
}

function said(faults: readonly (Words & { readonly path?: string })[]): Words {
  return {
    zh: faults.map(({ path, zh }) => `${path}：${zh}。`).join('\n'),
    en: faults.map(({ path, en }) => `${path}: ${en}.`).join('\n'),
  };
}
