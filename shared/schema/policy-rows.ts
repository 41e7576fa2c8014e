import * as z from 'zod';
import { LONGEST_PERIOD, type Period } from '../domain/due.ts';
import type { ClockRule } from '../domain/policy.ts';
import { exactly, expects, oneOf, problem } from './file-problems.ts';

const count = expects(`1…${LONGEST_PERIOD}`);
const citation = expects('"Art. 34"');

export const days = z.int(count).min(1, count).max(LONGEST_PERIOD, count);
export const source = z.string(citation).trim().min(1, citation);

/** A row that says no more than on what it rests. */
export const sourced = exactly({ source });

export const period = exactly({
  days,
  unit: oneOf(['calendar', 'working']),
  roll: z.boolean(expects('true | false')),
}) satisfies z.ZodType<Period>;

export const clockRule = exactly({
  period,
  nature: oneOf(['duty', 'right']),
  whenOverdue: oneOf(['supervise', 'flag-only']),
  source,
}).refine(({ nature, whenOverdue }) => nature === 'duty' || whenOverdue === 'flag-only', {
  error: problem('right-supervised', 'flag-only'),
  path: ['whenOverdue'],
}) satisfies z.ZodType<ClockRule>;
