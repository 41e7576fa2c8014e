import * as z from 'zod';
import type { Categories } from '../domain/policy.ts';
import { exactly, expects, problem } from './file-problems.ts';
import { source } from './policy-values.ts';

const form = expects('"城乡建设/安全生产/安全隐患"');
const path = z.string(form).refine(hasThreeLevels, form);
const list = expects('["城乡建设/安全生产/安全隐患", …]');

/** Three levels, and no class twice. */
export const categories = exactly({
  source,
  paths: z.array(path, list).min(1, list).superRefine(noneTwice),
}) satisfies z.ZodType<Categories>;

function hasThreeLevels(path: string): boolean {
  const levels = path.split('/');
  return levels.length === 3 && levels.every((level) => level !== '' && level === level.trim());
}

function noneTwice(paths: readonly string[], context: z.core.$RefinementCtx): void {
  const seen = new Set<string>();
  for (const [i, each] of paths.entries()) {
    if (seen.has(each)) context.addIssue({ code: 'custom', path: [i], message: problem('category-twice', each) });
    seen.add(each);
  }
}
