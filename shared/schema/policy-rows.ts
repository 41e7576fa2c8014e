import * as z from 'zod';
import { natures } from '../domain/case.ts';
import { documentFields } from '../domain/document-fields.ts';
import type { Period } from '../domain/due.ts';
import type { ClockRule, DocumentRule, Limit, PathRule, RefusalRule, Reminder, Supervision } from '../domain/policy.ts';
import { exactly, expects, oneOf, problem } from './file-problems.ts';
import { ladder } from './ladder.ts';
import { days, source } from './policy-values.ts';

/** Why a unit is supervised, and by which ladder where that is not the usual one. */
export const groundRule = exactly({ ladder: ladder.exactOptional(), source });

const share = expects('1…99');
const reminder = z.union(
  [exactly({ share: z.int(share).min(1, share).max(99, share) }), exactly({ workingDays: days })],
  expects('{share} | {workingDays}'),
) satisfies z.ZodType<Reminder>;

const hour = z.string(expects('"08:30"')).regex(/^([01]\d|2[0-3]):[0-5]\d$/, expects('"08:30"'));
export const supervision = exactly({
  remind: reminder,
  hours: exactly({ from: hour, to: hour }).refine(({ from, to }) => from < to, {
    error: problem('wrong-value', '"08:30" < "17:30"'),
    path: ['to'],
  }),
  evasions: days,
  source,
}) satisfies z.ZodType<Supervision>;

export const period = exactly({
  days,
  unit: oneOf(['calendar', 'working']),
  roll: z.boolean(expects('true | false')),
}) satisfies z.ZodType<Period>;

export const clockRule = exactly({
  period,
  nature: oneOf(['duty', 'right']),
  whenOverdue: oneOf(['supervise', 'flag-only']),
  remind: reminder.exactOptional(),
  ladder: ladder.exactOptional(),
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
