import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoReachBook } from '../../shared/adapters/dynamo/reach-book.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import type { StaffId } from '../../shared/domain/ids.ts';
import { type SmallStack, smallStack } from './small-stack.ts';

let stack: SmallStack;
beforeAll(async () => {
  stack = await smallStack('2026-03-02');
});
afterAll(() => stack.stop());

const government = { id: 'town', name: { zh: '镇政府', en: 'Town' }, kind: 'government', categories: [] };
const petitions = {
  id: 'town-petitions',
  name: { zh: '镇信访办', en: 'Petitions' },
  kind: 'petition-office',
  parent: 'town',
  prefix: 'ZX',
  categories: [],
};
const clerk = { sub: 'clerk-1', name: { zh: '登记员甲' }, office: 'town-petitions', roles: ['registrar'] };

async function setUp(
  offices: unknown,
  staff: unknown,
  more: Readonly<Record<string, unknown>> = {},
  ...flags: string[]
) {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'offices.json'), JSON.stringify(offices));
  await writeFile(join(folder, 'staff.json'), JSON.stringify(staff));
  for (const [name, content] of Object.entries(more)) await writeFile(join(folder, name), JSON.stringify(content));
  return stack.huiyin('setup', folder, ...flags);
}

const directory = () => new DynamoDirectory(openTable('test-cases'));

it('enters the units and the staff, also twice', async () => {
  for (let time = 1; time <= 2; time++) {
    const { code, out } = await setUp([government, petitions], [clerk]);
    expect([code, out]).toEqual([0, '已写入 2 个单位、1 名人员，一分钟内生效。']);
  }
  expect((await directory().offices()).get('town-petitions' as never)).toMatchObject({ prefix: 'ZX', parent: 'town' });
  expect(await directory().staff('clerk-1' as StaffId)).toMatchObject({
    office: 'town-petitions',
    roles: ['registrar'],
  });
});

it('enters how units and people are reached, where the folder says so', async () => {
  const quiet = { from: '22:00', to: '07:00' };
  const robot = { via: 'webhook', form: 'wecom', url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k' };
  const own = { office: 'town-petitions', channels: [robot] };
  const hers = {
    office: 'town-petitions',
    staff: 'clerk-1',
    channels: [{ via: 'email', to: 'a@town.example' }],
    quiet,
  };
  expect(await setUp([government, petitions], [clerk], { 'reach.json': [own, hers] })).toMatchObject({ code: 0 });
  const book = new DynamoReachBook(openTable('test-cases'));
  expect(await book.ofOffice('town-petitions' as never)).toEqual([
    own,
    { ...hers, staff: { id: 'clerk-1', roles: ['registrar'] } },
  ]);
  for (const wrong of [
    { ...hers, staff: 'nobody' },
    { ...own, channels: [{ ...robot, url: 'http://x.example' }] },
  ])
    expect(await setUp([government, petitions], [clerk], { 'reach.json': [wrong] })).toMatchObject({ code: 2 });
});

it.each([
  ['a unit above itself', [{ ...government, parent: 'town' }, petitions], [], 'cycle'],
  ['a parent that is not there', [{ ...petitions, parent: 'nowhere' }], [], 'no-parent'],
  ['a petition office without a prefix', [government, { ...petitions, prefix: undefined }], [], 'no-prefix'],
  ['one prefix for two offices', [government, petitions, { ...petitions, id: 'other' }], [], 'prefix-twice'],
  [
    'one mark for two units',
    [
      { ...government, mark: '镇' },
      { ...petitions, mark: '镇' },
    ],
    [],
    'mark-twice',
  ],
  ['no petition office', [government], [], 'no-petition-office'],
  [
    'somebody of a unit that is not there',
    [government, petitions],
    [{ ...clerk, sub: 'new', office: 'nowhere' }],
    'no-unit',
  ],
])('refuses %s, says where, and writes nothing', async (_, offices, staff, expected) => {
  const before = await directory().offices();
  const { code, out } = await setUp(offices, staff, {}, '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out).error.reasons).toEqual([expect.objectContaining({ code: expected })]);
  expect(await directory().offices()).toEqual(before);
  expect(await directory().staff('new' as StaffId)).toBeUndefined();
});

it('says where a file is not what it should be', async () => {
  const { code, err } = await setUp([{ ...government, kind: 'castle' }], []);
  expect(code).toBe(2);
  expect(err.join('\n')).toContain('0.kind');
});
