import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallStack, smallStack } from './small-stack.ts';

const letter = (id: string, change: object = {}) => ({
  ...{ id, author: '甲', title: '路灯不亮', body: '巷子里的路灯坏了一个月。', category: '城乡建设' },
  receivedAt: '2024-05-01T10:00:00+08:00',
  ...change,
});

let stack: SmallStack;
beforeAll(async () => {
  stack = await smallStack('2026-03-02');
});
afterAll(() => stack.stop());

async function importing(lines: readonly (object | string)[], ...options: string[]) {
  const file = join(stack.folder, 'letters.jsonl');
  await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return stack.huiyin('import', file, ...options);
}

const row = async (pk: string, sk: string) =>
  (await stack.table.client.send(new GetCommand({ TableName: stack.table.name, Key: { pk, sk } }))).Item;
const counter = () => row('COUNTER#city-petitions#2026', 'COUNTER');

it('makes each line a case, received when the letter was', async () => {
  const { code, out } = await importing([letter('a', { receivedAt: '2024-05-01T16:30:00Z' })], '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ read: 1, imported: 1, alreadyThere: 0, bad: 0 });

  const { cases } = stack.office.deps;
  const number = (await cases.request('submit:import/a'))?.number;
  if (!number) throw new Error('not imported');
  const stored = await cases.load(number);
  // 00:30 of the next day in Shanghai; 16 May 2024 is a Thursday.
  expect(stored?.matter).toMatchObject({
    channel: 'import',
    status: 'submitted',
    title: '路灯不亮',
    receivedOn: '2024-05-02',
  });
  expect(stored?.matter.clocks).toMatchObject([{ kind: 'route', due: '2024-05-17', sweepOn: '2026-03-02' }]);
  expect((await cases.history(number))[0]?.event.actor).toEqual({ kind: 'system', task: 'import' });
  expect(await cases.papers(number)).toContainEqual({ kind: 'party', anonymous: false, name: '甲' });
  expect(await cases.codeOf(number)).toBeUndefined();
});

it('imports nothing twice, also not when a file holds a letter twice, and uses up no numbers for it', async () => {
  const lines = Array.from({ length: 20 }, (_, i) => letter(`b${i % 10}`, { title: `第 ${i % 10} 封` }));
  expect(JSON.parse((await importing(lines, '--json')).out)).toMatchObject({
    read: 20,
    imported: 10,
    alreadyThere: 10,
  });
  const before = await counter();
  const again = await importing(lines);
  expect(again.code).toBe(0);
  expect(again.out).toContain('导入 0 件，已有 20 件，有问题 0 行');
  expect(await counter()).toEqual(before);
});

it('remembers what was imported for good', async () => {
  await importing([letter('c')]);
  const remembered = await row('IDEMP#submit:import/c', 'IDEMP');
  expect(remembered).toHaveProperty('number');
  expect(remembered).not.toHaveProperty('ttl');
});

it('says of each bad line where it is and what is wrong, in both languages, and imports the others', async () => {
  await importing([letter('d')]);
  const { code, out, err } = await importing([
    letter('e'),
    'not JSON',
    '',
    letter('f', { author: undefined }),
    letter('d', { body: '改过的内容' }),
    letter('g', { receivedAt: '2026-03-03T00:00:00+08:00' }),
    letter('h'),
  ]);
  expect(code).toBe(1);
  expect(out).toContain('读了 6 行：导入 2 件，已有 0 件，有问题 4 行');
  expect(err.sort()).toEqual([
    '第 2 行：不是 JSON 对象。 / Line 2: It is not a JSON object.',
    '第 4 行：缺少 author。 / Line 4: author is missing.',
    expect.stringMatching(
      /^第 5 行：这个 id 已导入过，但内容不同.+ \/ Line 5: This id was imported before with other content/,
    ),
    // The stack's clock decides what is the future.
    expect.stringMatching(/^第 6 行：收到日期不能晚于今天，今天是2026年3月2日（星期一）。.* \/ Line 6: .*2 March 2026/),
  ]);
});

it('tells a machine the same, in one object', async () => {
  const { out, err } = await importing(['?', letter('i')], '--json');
  expect(err).toEqual([]);
  expect(JSON.parse(out)).toMatchObject({
    imported: 1,
    bad: 1,
    lines: [{ line: 1, code: 'not-json', reason: { zh: '不是 JSON 对象。', en: 'It is not a JSON object.' } }],
  });
});

it('refuses a file that is not there before it does anything', async () => {
  const { code, err } = await stack.huiyin('import', '/nowhere.jsonl');
  expect(code).toBe(2);
  expect(err).toEqual(['huiyin: 没有文件 /nowhere.jsonl。 / There is no file /nowhere.jsonl.']);
});

it('takes over the rows of a list, each content once, and writes down what is to be mended', async () => {
  const file = join(stack.folder, 'list.csv');
  const errors = join(stack.folder, 'mend.csv');
  const rows = ['来信人,反映内容,来信日期', '周小满,漏水,2026-02-09', '林一,停电,去年', '周小满,漏水,2026/2/9'];
  await writeFile(file, rows.join('\n'));
  const first = await stack.huiyin('import', file, '--channel', 'visit', '--errors', errors, '--json');
  expect(first.code).toBe(1);
  expect(JSON.parse(first.out)).toMatchObject({
    ...{ imported: 1, alreadyThere: 0, twice: 1, bad: 1 },
    rows: [{ row: 3, reason: { zh: expect.stringContaining('C 列'), en: expect.stringContaining('Column C') } }],
  });
  expect(await readFile(errors, 'utf8')).toContain('林一,停电,去年,');

  await writeFile(file, rows.slice(0, 2).join('\n'));
  const again = await stack.huiyin('import', file, '--channel', 'visit');
  expect([again.code, again.out]).toEqual([0, expect.stringContaining('导入 0 件，已有 1 件')]);

  const mapping = join(stack.folder, 'mapping.json');
  await writeFile(mapping, '{"facts":"A","name":"B"}');
  await writeFile(file, '内容,姓名\n停水,周\n');
  expect((await stack.huiyin('import', file, '--mapping', mapping)).out).toContain('导入 1 件');
  await writeFile(mapping, '{"wrong":"A"}');
  expect((await stack.huiyin('import', file, '--mapping', mapping)).code).toBe(2);
  await writeFile(file, '甲,乙\n');
  expect((await stack.huiyin('import', file)).err.join()).toContain('没有找到表头');
});
