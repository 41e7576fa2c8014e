import { expect, it } from 'vitest';
import { categories as firstLevels } from '../../shared/i18n/categories.ts';
import { nationalCategories } from '../../shared/policy/categories/national.ts';

it('has 517 classes of three levels, under the fifteen that citizens choose from', () => {
  const { paths } = nationalCategories;
  expect(paths).toHaveLength(517);
  expect(paths).toContain('城乡建设/安全生产/安全隐患');
  expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(new Set(firstLevels));
});
