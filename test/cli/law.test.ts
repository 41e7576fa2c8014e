import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DynamoLawBook } from '../../shared/adapters/dynamo/law-book.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { type SmallStack, smallStack } from './small-stack.ts';

const LOCAL = join(import.meta.dirname, '..', '..', 'shared', 'policy', 'example-local.json');

let stack: SmallStack;
let book: DynamoLawBook;
beforeAll(async () => {
  stack = await smallStack('2026-11-22');
  book = new DynamoLawBook(stack.table, builtIn);
});
afterAll(() => stack.stop());
beforeEach(async () => {
  for (const sk of ['CALENDAR', 'POLICY'])
    await stack.table.client.send(new DeleteCommand({ TableName: stack.table.name, Key: { pk: 'LAW', sk } }));
});

const breakRow = (sk: string) =>
  stack.table.client.send(
    new PutCommand({
      TableName: stack.table.name,
      Item: { pk: 'LAW', sk, text: '{"from":2027}', loadedAt: '2026-11-05T02:00:00.000Z' },
    }),
  );

async function fileOf(content: unknown): Promise<string> {
  const file = join(stack.folder, 'law.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}
const load = async (part: 'calendar' | 'policy', content: unknown, ...flags: string[]) =>
  stack.huiyin(part, 'load', await fileOf(content), ...flags);
async function json(...argv: string[]) {
  const { code, out } = await stack.huiyin(...argv, '--json');
  return { code, ...JSON.parse(out) };
}

const of2027 = {
  holidays: { '2027-01-01': '元旦', '2027-01-04': '元旦', '2027-02-05': '春节' },
  workdays: { '2026-12-27': '元旦', '2027-01-30': '春节' },
  ...{ from: 2027, to: 2027 },
};

describe('huiyin calendar', () => {
  it('is the built-in one at first', async () => {
    const { code, out } = await stack.huiyin('calendar', 'show');
    expect(code).toBe(0);
    expect(out).toMatch(/^有 2007 至 2026 年的放假安排，程序自带的，没有另外写入。\n/);
    expect(out).toMatch(/ {2}2026 年 +放假 33 天 +调休上班 6 天$/);
    expect(await json('calendar', 'show')).toMatchObject({ from: 2007, to: 2026, loadedAt: null });
  });

  it('takes a notice over what was known, and says from when it is', async () => {
    const { code, out, err } = await load('calendar', of2027);
    expect([code, out]).toEqual([0, '现在有 2007 至 2027 年的放假安排。\n看了 0 件，没有期限变动。']);
    expect(err).toEqual([expect.stringContaining('In 35 seconds every function goes by it')]);

    const { value } = await book.calendar();
    expect(value.holidays.get('2027-02-05' as never)).toBe('春节');
    expect(value.holidays.get('2026-10-01' as never)).toBe('国庆节');
    expect(value.workdays.get('2026-12-27' as never)).toBe('元旦');

    const shown = await json('calendar', 'show');
    expect(shown).toMatchObject({ from: 2007, to: 2027, loadedAt: expect.stringMatching(/^2026-11-22T02:0/) });
    expect(shown.years.at(-1)).toEqual({ year: 2027, holidays: 3, workdays: 1 });
    expect((await stack.huiyin('calendar', 'show', '--lang', 'en')).out).toMatch(
      /^The holidays of 2007 to 2027 are known\. Loaded 22 November 2026, 10:0\d\.\n/,
    );
  });

  it('puts a corrected notice in the place of the first', async () => {
    await load('calendar', of2027);
    await load('calendar', { ...of2027, holidays: ['2027-01-01'] });
    const { value } = await book.calendar();
    expect([...value.holidays.keys()].filter((day) => day > '2027' && day < '2028')).toEqual(['2027-01-01']);
  });

  it.each<[string, object, string, RegExp]>([
    [
      'years missing in between',
      { holidays: ['2029-01-01'], workdays: [], from: 2029, to: 2029 },
      'calendar-gap',
      /2007 至 2026 年.*缺 2027–2028 年/,
    ],
    ['a day that is off and worked', { ...of2027, workdays: ['2027-01-01'] }, 'bad-calendar', /不能用，要改 1 处/],
    ['a year without a holiday', { ...of2027, to: 2028 }, 'bad-calendar', /不能用，要改 1 处/],
    ['days of other years', { ...of2027, from: 2029, to: 2029 }, 'bad-calendar', /不能用，要改 6 处/],
    ['no years', { holidays: [], workdays: [] }, 'bad-calendar', /不能用，要改 2 处/],
  ])('refuses %s, and keeps what it has', async (_, content, expected, sentence) => {
    const { code, out } = await load('calendar', content, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code: expected, zh: expect.stringMatching(sentence) });
    expect(await book.calendar()).toEqual({ value: builtIn.calendar });
  });

  it('refuses a file that is not there', async () => {
    expect(await json('calendar', 'load', '/nowhere/2027.json')).toMatchObject({ code: 2, error: { code: 'no-file' } });
  });

  it('says what to do where the stored one is broken, rather than taking the built-in one', async () => {
    await breakRow('CALENDAR');
    const { code, err } = await stack.huiyin('calendar', 'show');
    expect(code).toBe(2);
    expect(err[0]).toMatch(/系统里存的放假安排读不出来.* \/ The calendar that the stack keeps cannot be read/);
    expect(err.slice(1).join('\n')).toContain('holidays');
    expect((await load('calendar', of2027)).code).toBe(2);
  });
});

describe('huiyin policy', () => {
  it('shows every period with its source', async () => {
    const { code, out } = await stack.huiyin('policy', 'show');
    expect(code).toBe(0);
    expect(out).toMatch(/^程序自带的，没有另外写入。\n/);
    expect(out).toMatch(/ {2}handle +书面答复 +60 日 +遇休息日顺延 +超期督办 +《信访工作条例》第三十四条\n/);
    expect(out).toMatch(/ {2}objection +提出异议 +5 个工作日 +权利，过期失效 +《信访工作条例》第二十三条第三款\n/);
    expect((await stack.huiyin('policy', 'show', '--lang', 'en')).out).toMatch(
      /notify +tell the citizen in writing +15 days .*Regulations on Petition Work, Art\. 23\(3\)\n/,
    );
  });

  it('takes a policy of one’s own in the place of the one in force', async () => {
    const { code, out } = await stack.huiyin('policy', 'load', LOCAL);
    expect([code, out]).toEqual([0, '新的规定已经施行。\n看了 0 件，没有期限变动。']);
    const shown = await json('policy', 'show');
    expect(shown).toMatchObject({ code: 0, loadedAt: expect.stringMatching(/^2026-11-22T02:0/) });
    expect(shown.clocks.handle).toMatchObject({ period: { days: 30 }, source: '示例省信访工作规定 第二十条' });
    expect((await book.law()).policy).toMatchObject({ clocks: shown.clocks });
  });

  it('refuses one that does not make sense, and keeps what it has', async () => {
    const { code, out } = await load('policy', { ...builtIn.policy, ladder: [] }, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out).error).toMatchObject({ code: 'bad-policy', reasons: [{ path: 'ladder' }] });
    expect(await book.policy()).toEqual({ value: builtIn.policy });
  });

  it('is mended by loading another, and counts no case under half a law', async () => {
    await breakRow('POLICY');
    expect(await json('policy', 'show')).toMatchObject({ code: 2, error: { code: 'unreadable-law' } });
    expect((await stack.huiyin('policy', 'load', LOCAL)).code).toBe(0);
    await breakRow('CALENDAR');
    const { code, error } = await json('policy', 'load', LOCAL);
    expect([code, error.code]).toEqual([2, 'unreadable-law']);
  });
});

it.each([
  [['calendar'], 0],
  [['policy', '--help'], 0],
  [['calendar', 'burn'], 2],
])('says what can be done with the law: %j', async (argv, code) => {
  const { out, err, ...done } = await stack.huiyin(...argv);
  expect(done.code).toBe(code);
  expect(out + err.join()).toContain(`${argv[0]} load`);
  expect(out + err.join()).toContain(`${argv[0]} show`);
});
