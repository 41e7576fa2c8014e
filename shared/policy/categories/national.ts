import type { Categories } from '../../domain/policy.ts';
import table from './national.json' with { type: 'json' };

/** The content classes in use throughout the country. Some 30 KB, so no function imports them. */
export const nationalCategories: Categories = table;
