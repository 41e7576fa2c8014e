import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoGateBook } from '../../shared/adapters/dynamo/gate-book.ts';
import { builtInSettings } from '../../shared/gate/settings.ts';
import { type SmallStack, smallStack } from './small-stack.ts';

let stack: SmallStack;
beforeAll(async () => {
  stack = await smallStack('2026-03-02');
});
afterAll(() => stack.stop());

async function load(limits: unknown, ...options: string[]) {
  const file = join(stack.folder, 'limits.json');
  await writeFile(file, typeof limits === 'string' ? limits : JSON.stringify(limits));
  return stack.huiyin('limits', 'load', file, ...options);
}
const inForce = () => new DynamoGateBook(stack.table, 0).settings();

describe('the limits of the public site', () => {
  it('are shown in words, those that were loaded beside what is built in', async () => {
    const before = await stack.huiyin('limits', 'show');
    expect([before.code, before.out]).toEqual([
      0,
      expect.stringMatching(/submit +提交，没有验证 +60 分钟内最多 10 次\n/),
    ]);
    expect(before.out).not.toContain('自定');
    const { code, out } = await load({ limits: { submit: { most: 30, minutes: 120 } } });
    expect(code).toBe(0);
    expect(out).toMatch(/submit +提交，没有验证 +120 分钟内最多 30 次 +自定（程序自带：60 分钟内最多 10 次）\n/);
    expect((await stack.huiyin('limits', 'show')).out).toBe(out);
    expect((await stack.huiyin('limits', 'show', '--lang', 'en')).out).toContain('at most 30 in 120 minutes');
    const { limits } = await inForce();
    expect(limits.submit).toEqual({ most: 30, minutes: 120 });
    expect(limits.draft).toMatchObject({ most: builtInSettings.limits.draft.most });
  });

  it('are refused where they make no sense, each place by name in both languages, and stay as they were', async () => {
    const before = await inForce();
    const wrong = {
      limits: { submit: { most: 0, minutes: 7 }, sumbit: { most: 1, minutes: 60 } },
      proof: { tries: 'many' },
      prof: {},
    };
    const { code, err } = await load(wrong);
    expect(code).toBe(2);
    for (const place of ['limits/submit/most', 'limits/submit/minutes', 'limits/sumbit', 'proof/tries', 'prof'])
      expect(err.join('\n')).toContain(place);
    expect((await load('{')).err.join('\n')).toContain('limits.json');
    expect(await inForce()).toEqual(before);
  });
});
