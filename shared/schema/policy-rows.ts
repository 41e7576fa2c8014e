import * as z from 'zod';
import { natures } from '../domain/case.ts';
import { documentFields } from '../domain/document-fields.ts';
import { LONGEST_PERIOD, type Period } from '../domain/due.ts';
import type { ClockRule, DocumentRule, Limit, PathRule, RefusalRule } from '../domain/policy.ts';
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

const yes = z.boolean(expects('true | false'));

/** A way that leads elsewhere ends with being told so, and can have neither an opinion nor a review of ours. */
export const pathRule = exactly({
  nature: oneOf(natures),
  opinion: yes,
  review: yes,
  elsewhere: yes,
  answer: period.exactOptional(),
  simple: yes,
  source,
})
  .refine(({ elsewhere, opinion, review, simple }) => !(elsewhere && (opinion || review || simple)), {
    error: problem('elsewhere-and-here', 'false'),
    path: ['elsewhere'],
  })
  .refine(({ opinion, review }) => opinion || !review, {
    error: problem('review-of-nothing', 'false'),
    path: ['review'],
  })
  .refine(({ answer, opinion, elsewhere }) => !answer || !(opinion || elsewhere), {
    error: problem('answer-of-other-path', 'handle'),
    path: ['answer'],
  }) satisfies z.ZodType<PathRule>;

const by = oneOf(['petition-office', 'unit']);

export const refusalRule = exactly({
  document: oneOf(['non-acceptance', 'no-further-acceptance']),
  names: oneOf(['body', 'path', 'case']),
  by: z.array(by, expects('["petition-office", "unit"]')).min(1, expects('["petition-office", "unit"]')),
  source,
}) satisfies z.ZodType<RefusalRule>;

const mark = z.string(expects('"信处"')).min(1, expects('"信处"'));
const fields = z.array(oneOf(documentFields), expects('["number", …]'));

/** Says each field once, and always under which number. */
export const documentRule = exactly({ mark, fields, optional: fields, source }).superRefine((rule, context) => {
  const all = [...rule.fields, ...rule.optional];
  const twice = all.find((field, i) => all.indexOf(field) < i);
  if (twice) context.addIssue({ code: 'custom', path: ['fields'], message: problem('field-twice', twice) });
  if (!rule.fields.includes('number'))
    context.addIssue({ code: 'custom', path: ['fields'], message: problem('missing', 'number') });
}) satisfies z.ZodType<DocumentRule>;

export const limit = exactly({ count: days, source }) satisfies z.ZodType<Limit>;
