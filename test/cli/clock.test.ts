import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SmallStack, smallStack } from './small-stack.ts';

let stack: SmallStack;
beforeAll(async () => {
  stack = await smallStack('2026-03-02');
});
afterAll(() => stack.stop());

it('shows the time of the stack and when each schedule runs next', async () => {
  const { code, out } = await stack.huiyin('clock');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^系统时间 2026年3月2日（星期一）10:00，是拨动过的。\n接下来：\n {2}sweep +2026年3月2日（星期一）10:10$/,
  );
});

it('goes to nine in the morning of a day in Beijing, and says what was made up for', async () => {
  const { out } = await stack.huiyin('clock', '2026-12-31', '--json');
  expect(JSON.parse(out)).toMatchObject({
    now: expect.stringMatching(/^2026-12-31T01:00:0/),
    shifted: true,
    caughtUp: ['sweep'],
  });
});

it('goes to a moment, and back to real time', async () => {
  for (const moment of ['2026-12-31 23:59', '2026-12-31T23:59:00+08:00'])
    expect((await stack.huiyin('clock', moment, '--lang', 'en')).out).toContain(
      "The stack's time is 31 December 2026, 23:59, as it was set.",
    );
  const { now, shifted } = JSON.parse((await stack.huiyin('clock', 'real', '--json')).out);
  expect(shifted).toBe(false);
  expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(5_000);
});

it.each([
  '2026-02-30',
  '2026-12-31 25:00',
  '2026-12-31 ',
  '2026-12-31 09:30 tomorrow',
  'tomorrow',
  '2026-12-31T23:59:00',
])('does not guess what %s means', async (typed) => {
  const { code, err } = await stack.huiyin('clock', typed);
  expect(code).toBe(2);
  expect(err).toEqual([expect.stringContaining(`"${typed}" is no time`)]);
});
