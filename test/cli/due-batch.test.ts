import { describe, expect, it } from 'vitest';
import { run } from '../../cli/run.ts';
import { huiyinGiven } from './terminal.ts';

async function batch(input: Iterable<string>, ...options: string[]) {
  const { code, out, err } = await huiyinGiven(input, 'due', '--batch', ...options);
  return { code, err, answers: out === '' ? [] : out.split('\n').map((line) => JSON.parse(line)) };
}

const working = '{"received":"2026-02-09","days":5,"unit":"working","roll":false}\n';
const objection = '{"received":"2025-09-25","clock":"objection"}\n';

describe('a batch of questions', () => {
  it('is answered line by line, wherever the input was cut', async () => {
    const { code, answers } = await batch([
      working.slice(0, 20),
      working.slice(20) + objection,
      '\n',
      '{"received":"2026-07-18",',
      '"clock":"route"}',
    ]);
    expect(code).toBe(0);
    expect(answers.map(({ due }) => due)).toEqual(['2026-02-14', '2025-10-09', '2026-08-03']);
    expect(answers[0]).toEqual({
      ...{ due: '2026-02-14', provisional: false, received: '2026-02-09' },
      ...{ days: 5, unit: 'working', roll: false },
    });
  });

  it('of nothing has no answers', async () => {
    expect(await batch([])).toEqual({ code: 0, err: [], answers: [] });
  });

  it('explains each answer where that is asked for', async () => {
    const { answers } = await batch([working, objection], '--explain');
    expect(answers.map(({ counted }) => counted.length)).toEqual([5, 14]);
  });

  it('answers a line that is wrong with its number, its code and what is allowed, and goes on', async () => {
    const bad: [line: string, code: string][] = [
      ['not JSON', 'not-json'],
      ['[]', 'not-json'],
      ['null', 'not-json'],
      ['{}', 'bad-date'],
      ['{"received":"2026-02-30","clock":"handle"}', 'bad-date'],
      ['{"received":20260209,"clock":"handle"}', 'bad-date'],
      ['{"received":"2026-02-09"}', 'clock-or-days'],
      ['{"received":"2026-02-09","clock":"handle","days":5}', 'clock-or-days'],
      ['{"received":"2026-02-09","clock":"__proto__"}', 'unknown-clock'],
      ['{"received":"2026-02-09","clock":null}', 'unknown-clock'],
      ['{"received":"2026-02-09","days":"5","unit":"working"}', 'bad-days'],
      ['{"received":"2026-02-09","days":-1,"unit":"working"}', 'bad-days'],
      ['{"received":"2026-02-09","days":1e400,"unit":"working"}', 'bad-days'],
      ['{"received":"2026-02-09","days":5}', 'bad-unit'],
      ['{"received":"2026-02-09","days":5,"unit":"working","roll":1}', 'bad-roll'],
      ['{"received":"2026-02-09","days":5,"unit":"working","rol":true}', 'unknown-field'],
      [`"${'x'.repeat(300_000)}"`, 'line-too-long'],
    ];
    const { code, err, answers } = await batch([working, ...bad.map(([line]) => `${line}\n`), objection]);
    expect({ code, err }).toEqual({ code: 1, err: [] });
    expect(answers.map(({ line, error, due }) => due ?? [line, error.code])).toEqual([
      '2026-02-14',
      ...bad.map(([, expected], i) => [i + 2, expected]),
      '2025-10-09',
    ]);
    for (const { error } of answers.slice(1, -1)) {
      expect(error.zh).toMatch(/\p{Script=Han}/u);
      expect(error.en).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  it('goes no faster than its answers are read', async () => {
    let asked = 0;
    const readers: (() => void)[] = [];
    const done = run(['due', '--batch'], {
      input: async function* () {
        for (; asked < 3; asked++) yield working;
      },
      out: () => new Promise<void>((resolve) => readers.push(resolve)),
      ...{ err: () => {}, wait: async () => {}, env: {} },
    });
    for (let answer = 1; answer <= 3; answer++) {
      await expect.poll(() => readers.length, { timeout: 30_000 }).toBe(answer);
      expect(asked).toBeLessThan(answer);
      readers.at(-1)?.();
    }
    expect(await done).toBe(0);
  });
});
