import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { submitted, told, toReview } from '../domain/stories.ts';
import { readDocx } from '../letters/read-docx.ts';
import { registrar } from '../support/city.ts';
import { type SmallStack, smallStack } from './small-stack.ts';

let stack: SmallStack;
let number: string;
beforeAll(async () => {
  stack = await smallStack('2026-03-02');
  const opened = await submitted(stack.office);
  await told(stack.office, opened, toReview);
  number = opened;
});
afterAll(() => stack.stop());

it('lists the documents of a case, each with its number and the id to ask for it', async () => {
  const { out } = await stack.huiyin('document', number);
  expect(out.split('\n')).toHaveLength(5);
  expect(out).toMatch(
    /2026年3月19日（星期四） +信访事项处理意见书 +housing（中文） 信处〔2026〕1号 +housing\/handling-opinion\/2026\/1/,
  );
  const json = JSON.parse((await stack.huiyin('document', number, '--json')).out);
  expect(json.documents).toHaveLength(5);
});

it('prints one in Chinese', async () => {
  const { out } = await stack.huiyin('document', number, 'housing/handling-opinion/2026/1');
  const opinion = [
    ...['信访事项处理意见书', '', '文号：housing（中文） 信处〔2026〕1号', '单位：housing（中文）'],
    ...['日期：2026年3月19日（星期四）', '信访件编号：TT2026000001', '信访人：林小满'],
  ];
  expect(out.split('\n').slice(0, 7)).toEqual(opinion);
  expect(out).toContain('诉求：\n  1. 尽快修好电梯\n  2. 说明停运原因\n');
  expect(out).toContain('  1. 诉求：尽快修好电梯\n     意见：予以支持\n     说明：十日内修复。\n');
  expect(out).toMatch(/复查机关：city（中文）\n申请期限：30 日\n需要带的材料：信访处理意见书和申请复查的理由/);
});

it('prints one in English', async () => {
  const { out } = await stack.huiyin('document', number, 'city/review-opinion/2026/1', '--lang', 'en');
  expect(out).toMatch(/^Review opinion\n\nDocument number: city 信查 \[2026\] No\. 1\n/);
  expect(out).toContain('Original number: housing 信处 [2026] No. 1\n');
  expect(out).toContain('  Next: ask for a re-review\n  Reviewed by: province\n  Days to ask for it: 30 days');
});

it('names who did it, where the directory knows them', async () => {
  const form = `city-petitions/register-form/2026/1`;
  expect((await stack.huiyin('document', number, form)).out).toContain('登记人：city-petitions-registrar\n');
  await new DynamoDirectory(stack.table).putStaff([{ ...registrar, name: '林知潮' }]);
  expect((await stack.huiyin('document', number, form)).out).toContain('登记人：林知潮\n');
  expect((await stack.huiyin('case', number)).out).toContain('city-petitions-registrar');
});

it('says which documents there are when it is asked for another', async () => {
  const { err } = await stack.huiyin('document', number, 'housing/handling-opinion/2026/9');
  expect(err[0]).toContain(`huiyin document ${number} lists those it has.`);
  expect((await stack.huiyin('document', number, 'one', 'two')).err[0]).toContain('"two" is too many');
});

it('writes one as a Word file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-letters-'));
  const file = join(folder, 'opinion.docx');
  const { out } = await stack.huiyin('document', number, 'housing/handling-opinion/2026/1', '--docx', file);
  expect(out).toBe(`housing/handling-opinion/2026/1 已写入 ${file}。`);
  expect(readDocx(await readFile(file)).lines).toContain('housing（中文） 信处〔2026〕1号');
  expect((await stack.huiyin('document', number, '--docx', file)).err[0]).toContain(`huiyin document ${number}`);

  const nowhere = join(folder, 'nowhere', 'opinion.docx');
  const { code, err } = await stack.huiyin('document', number, 'housing/handling-opinion/2026/1', '--docx', nowhere);
  expect([code, err]).toEqual([
    2,
    [
      `huiyin: 用不了 ${nowhere}：没有这个文件，或者没有所在的目录。 / ${nowhere} cannot be used: there is no such file, or no such directory.`,
    ],
  ]);
  await rm(folder, { recursive: true });
});
