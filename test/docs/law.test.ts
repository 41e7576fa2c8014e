import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articlesOf, lawPage } from '../../docs/law/page.ts';
import { rules } from '../../docs/law/rules.ts';
import { proofs } from '../../docs/law/tests.ts';

const every = rules();
const tests = proofs();

describe('article, rule, test', () => {
  it('leaves no rule without a test', () => {
    expect(every.filter(({ id }) => !tests.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('leaves no test that claims a rule which is not there', () => {
    const ids = new Set(every.map(({ id }) => id));
    expect([...tests.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('is written down: else run `npm run generate:law`', () => {
    const written = readFileSync(new URL('../../docs/law.md', import.meta.url), 'utf8');
    expect(written).toBe(lawPage(every, tests));
  });

  it('has no empty cell', () => {
    const cells = lawPage(every, tests)
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => line.slice(1, -1).split(/(?<!\\)\|/));
    expect(cells.length).toBeGreaterThan(4 * every.length);
    expect(cells.filter((cell) => cell.trim() === '' || cell.includes('undefined'))).toEqual([]);
  });

  it('reads the articles that a source names', () => {
    expect(articlesOf('Art. 22(1), 22(2), 24')).toEqual([22, 24]);
    expect(articlesOf('Art. 22(3); days: setting')).toEqual([22]);
    expect(articlesOf('Art. 31(1)-(4), 36(3)')).toEqual([31, 36]);
    expect(articlesOf('Simple handling, trial rules 2016')).toEqual([]);
  });
});
