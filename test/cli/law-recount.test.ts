import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoLawBook } from '../../shared/adapters/dynamo/law-book.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { ASSIGN_1, citizen, housingHandler, registrar, system, office as unit } from '../support/city.ts';
import { type SmallStack, smallStack } from './small-stack.ts';
import { huiyinOn } from './terminal.ts';

const LOCAL = join(import.meta.dirname, '..', '..', 'shared', 'policy', 'example-local.json');

let stack: SmallStack;
let accepted: CaseNumber;
let received: CaseNumber;
let notice: string;
beforeAll(async () => {
  stack = await smallStack('2026-11-30');
  const { office } = stack;
  const bring = async (...steps: readonly (readonly [Actor, Command])[]) => {
    const done = await office.submit();
    if ('refusal' in done) throw new Error(done.refusal.code);
    const { number } = done.matter;
    for (const [actor, command] of steps) {
      const step = await office.ask(number, actor, command);
      if ('refusal' in step) throw new Error(`${command.action}: ${step.refusal.code}`);
    }
    return number;
  };
  const to = [{ office: unit('housing'), lead: true }];
  accepted = await bring(
    [registrar, { action: 'register', category: '城乡建设', nature: 'claim' }],
    [registrar, { action: 'route', way: 'transfer', to }],
    [system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }],
    [housingHandler, { action: 'accept', assignment: ASSIGN_1 }],
  );
  received = await bring();
  await bring([citizen, { action: 'withdraw' }]);

  // 60 days from 30 November end on Friday 29 January, which this notice takes off and moves to the Saturday.
  notice = join(stack.folder, '2027.json');
  const law = { holidays: { '2027-01-29': '春节' }, workdays: { '2027-01-30': '春节' }, from: 2027, to: 2027 };
  await writeFile(notice, JSON.stringify(law));
});
afterAll(() => stack.stop());

const dueOf = async (number: CaseNumber, kind: string) => {
  const { out } = await stack.huiyin('case', number, '--json');
  const clocks: { kind: string; due: string; provisional: boolean }[] = JSON.parse(out).case.clocks;
  const clock = clocks.find((each) => each.kind === kind);
  return `${clock?.due}${clock?.provisional ? ' provisional' : ''}`;
};

describe('a law that is loaded while cases are open', () => {
  it('moves the dates that a holiday notice settles, once no function goes by the older calendar', async () => {
    expect(await dueOf(accepted, 'handle')).toBe('2027-01-29 provisional');
    const meanwhile: (number | string)[] = [];
    const wait = async (ms: number) => {
      const { value } = await new DynamoLawBook(stack.table, builtIn).calendar();
      meanwhile.push(ms, value.to, await dueOf(accepted, 'handle'));
    };
    const { code, out } = await huiyinOn({ wait }, 'calendar', 'load', notice, '--data', stack.folder);
    expect(meanwhile).toEqual([35_000, 2027, '2027-01-29 provisional']);
    expect([code, out]).toEqual([
      0,
      [
        '现在有 2007 至 2027 年的放假安排。',
        '看了 3 件，变动 1 个期限：',
        `  ${accepted}  书面答复  2027年1月29日（星期五） → 2027年1月30日（星期六）`,
      ].join('\n'),
    ]);
    expect(await dueOf(accepted, 'handle')).toBe('2027-01-30');
  });

  it('moves nothing the second time', async () => {
    const { code, out } = await stack.huiyin('calendar', 'load', notice, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ from: 2007, to: 2027, cases: 3, moves: [], failed: [] });
  });

  it('moves the dates that a policy of one’s own sets, for machines too', async () => {
    const before = await dueOf(received, 'route');
    const { code, out } = await stack.huiyin('policy', 'load', LOCAL, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      cases: 3,
      moves: [
        {
          ...{ number: accepted, clock: 'handle#01', kind: 'handle' },
          ...{ from: '2027-01-30', to: '2026-12-30', provisional: false },
        },
      ],
      failed: [],
    });
    expect(await dueOf(accepted, 'handle')).toBe('2026-12-30');
    expect(await dueOf(received, 'route')).toBe(before);
    expect(JSON.parse((await stack.huiyin('policy', 'load', LOCAL, '--json')).out).moves).toEqual([]);
  });

  it('leaves histories that hold together', async () => {
    expect((await stack.huiyin('verify')).code).toBe(0);
  });
});
