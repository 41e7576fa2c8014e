import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clockKinds, type Policy } from '../../shared/domain/policy.ts';
import { fileSentence } from '../../shared/i18n/file-problems.ts';
import { nationalCategories } from '../../shared/policy/categories/national.ts';
import { national } from '../../shared/policy/national.ts';
import { readPolicy } from '../../shared/policy/read-policy.ts';

const whole: Policy = { ...national, categories: nationalCategories };

describe('a policy that makes sense', () => {
  it('is the national one, with its categories or without', () => {
    expect(readPolicy(JSON.stringify(national))).toEqual({ value: national });
    expect(readPolicy(`\uFEFF${JSON.stringify(whole)}`)).toEqual({ value: whole });
  });

  it('is the local example: five working days to accept, thirty days to handle, sixty more', () => {
    const read = readPolicy(readFileSync(new URL('../../shared/policy/example-local.json', import.meta.url), 'utf8'));
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    const { clocks, ...rest } = read.value;
    const { notify, handle, extension, ...others } = clocks;
    expect([notify, handle, extension].map(({ period }) => `${period.days} ${period.unit}`)).toEqual([
      ...['5 working', '30 calendar', '60 calendar'],
    ]);
    for (const { source } of [notify, handle, extension]) expect(source).toMatch(/^示例省/);
    expect(others).toEqual(Object.fromEntries(Object.entries(national.clocks).filter(([kind]) => kind in others)));
    expect(rest).toMatchObject({ grounds: national.grounds, ladder: national.ladder, rating: national.rating });
  });
});

it('the national ladder climbs from whoever has it in hand to whoever answers for all [ladder:handler, ladder:head, ladder:supervisor, ladder:leader]', () => {
  const climb = national.ladder.map(({ rung, next }) => [rung, next?.rung, next?.after]);
  expect(climb).toEqual([
    ['handler', 'head', 1],
    ['head', 'supervisor', 2],
    ['supervisor', 'leader', 10],
    ['leader', undefined, undefined],
  ]);
});

describe('a policy that makes none', () => {
  it.each<[path: string, value: unknown, code: string, where?: string]>([
    ['clocks/handle', undefined, 'missing'],
    ['clocks/handel', whole.clocks.handle, 'unknown-name'],
    ['clocks/handle/period/days', 0, 'wrong-value'],
    ['clocks/handle/period/days', -30, 'wrong-value'],
    ['clocks/handle/period/days', 2.5, 'wrong-value'],
    ['clocks/handle/period/days', 36_501, 'wrong-value'],
    ['clocks/handle/period/unit', 'weeks', 'wrong-value'],
    ['clocks/handle/period/roll', 'yes', 'wrong-value'],
    ['clocks/handle/source', undefined, 'missing'],
    ['clocks/handle/source', '  ', 'wrong-value'],
    ['paths/suggestion/answer/days', 0, 'wrong-value'],
    ['paths/handling/answer', whole.paths.suggestion.answer, 'answer-of-other-path'],
    ['paths/judicial/answer', whole.paths.suggestion.answer, 'answer-of-other-path'],
    ['clocks/objection/whenOverdue', 'supervise', 'right-supervised'],
    ['grounds/evasion', undefined, 'missing'],
    ['grounds/evasion/source', '', 'wrong-value'],
    ['documents/transfer', undefined, 'missing'],
    ['documents/poster', { source: 'Art. 18' }, 'unknown-name'],
    ['rating/window/days', 0, 'wrong-value'],
    ['rating/source', undefined, 'missing'],
    ['ladder', undefined, 'missing'],
    ['ladder', [], 'wrong-value'],
    ['ladder/0/rung', 'minister', 'wrong-value'],
    ['ladder/1/rung', 'handler', 'rung-twice'],
    ['ladder/0/next/after', 0, 'wrong-value'],
    [
      'ladder',
      [{ rung: 'handler', next: { rung: 'head', after: 1 }, source: 'a' }],
      'unknown-rung',
      'ladder/0/next/rung',
    ],
    ['ladder/3/next', { rung: 'head', after: 1 }, 'ladder-cycle', 'ladder/3/next/rung'],
    ['ladder/0/next', { rung: 'handler', after: 1 }, 'ladder-cycle', 'ladder/0/next/rung'],
    ['ladder/0/next', { rung: 'supervisor', after: 1 }, 'rung-unreached', 'ladder/1/rung'],
    ['categories/paths', [], 'wrong-value'],
    ['categories/paths/0', '城乡建设/安全生产', 'wrong-value'],
    ['categories/paths/0', '城乡建设//安全隐患', 'wrong-value'],
    ['categories/paths/1', '城乡建设/安全生产/事故处理', 'category-twice'],
    ['categories/source', undefined, 'missing'],
    ['holidays', {}, 'unknown-name'],
  ])('is refused, and says where: %s = %j', (path, value, code, where = path) => {
    const read = readPolicy(JSON.stringify(changed(path, value)));
    const problems = 'problems' in read ? read.problems : [];
    expect(problems).toContainEqual(expect.objectContaining({ code, path: where }));
    for (const problem of problems) {
      expect(fileSentence(problem, 'zh')).toMatch(/。$/);
      expect(fileSentence(problem, 'en')).toMatch(/\.$/);
      for (const lang of ['zh', 'en'] as const) expect(fileSentence(problem, lang)).toContain(problem.path);
    }
  });

  it('says everything that is wrong at once, and what is allowed instead', () => {
    const read = readPolicy(JSON.stringify({ ...whole, clocks: {}, ladder: 'none' }));
    if ('value' in read) throw new Error('accepted');
    expect(read.problems.map(({ path }) => path)).toEqual([...clockKinds.map((kind) => `clocks/${kind}`), 'ladder']);
    const [first] = read.problems;
    expect(first && fileSentence(first, 'en')).toBe(
      'clocks/route is missing. Write {period, nature, whenOverdue, remind, ladder, source}.',
    );
  });

  it.each(['', '{', '[]', 'null', '"policy"'])('is not even an object: %s', (text) => {
    const read = readPolicy(text);
    expect('problems' in read && read.problems.map(({ path }) => path)).toEqual(['']);
  });
});

/** The whole policy with another value in one place, or with none. */
function changed(path: string, value: unknown): object {
  const policy: object = structuredClone(whole);
  const names = path.split('/');
  const last = names.pop() ?? '';
  const holder = names.reduce((part, name) => Reflect.get(part, name), policy);
  Reflect.set(holder, last, value);
  return policy;
}
