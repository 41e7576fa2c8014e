import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallStack, smallStack } from './small-stack.ts';

let stack: SmallStack;
beforeAll(async () => {
  stack = await smallStack('2026-03-02');
});
afterAll(() => stack.stop());

it('counts the last month and the present one, or the one that is asked for, and the same again', async () => {
  await stack.office.route();
  const both = await stack.huiyin('figures', '--json');
  expect(both.code).toBe(0);
  expect(JSON.parse(both.out).months).toHaveLength(2);
  const one = await stack.huiyin('figures', '--month', '2026-03', '--json');
  expect(JSON.parse(one.out).months).toMatchObject([{ month: '2026-03' }]);
  expect((await stack.huiyin('figures', '--month', '2026-03', '--json')).out).toBe(one.out);
  expect((await stack.huiyin('figures', '--month', '2026-03')).out).toMatch(
    /^2026-03（.* 至 .*）：统计了 \d+ 个单位。$/,
  );
});

it('counts no month that has not begun', async () => {
  const { code, out } = await stack.huiyin('figures', '--month', '2026-04', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out).error).toMatchObject({ code: 'month-not-begun' });
  const { err } = await stack.huiyin('figures', '--month', '2026-04');
  expect(err.join()).toContain('2026-04 还没有开始，没有可以统计的；现在是 2026-03。');
  expect(err.join()).toContain('2026-04 has not begun');
});

it('says how a month is written', async () => {
  const { code, err } = await stack.huiyin('figures', '--month', 'March');
  expect(code).toBe(2);
  expect(err.join()).toContain('--month 要写成 2026-10 这样。');
  expect(err.join()).toContain('--month is written as in 2026-10.');
});
