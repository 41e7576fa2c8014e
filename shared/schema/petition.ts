import * as z from 'zod';
import { day } from './ids.ts';
import { type FieldProblem, optional, text } from './text.ts';

export const TITLE_MAX = 100;
export const FACTS_MAX = 20_000;
export const REQUEST_MAX = 500;
export const REQUESTS_MAX = 10;

const problem = (code: FieldProblem) => ({ error: code });

/** A mobile number of the mainland, or a land line with its area code; spaces and hyphens do not matter. */
const phone = z
  .string()
  .transform((value) => value.replace(/[\s-]/g, '').replace(/^(\+|00)?86(?=1)/, ''))
  .pipe(z.string().regex(/^(1[3-9]\d{9}|0\d{9,11})$/, problem('phone')));

/** What a citizen sends in (Art. 19): name, address, request, facts and reasons. Without a name it is anonymous. */
export const petition = z.object({
  title: text(TITLE_MAX),
  facts: text(FACTS_MAX),
  requests: z
    .array(text(REQUEST_MAX), problem('required'))
    .min(1, problem('required'))
    .max(REQUESTS_MAX, problem('too-many')),
  happenedOn: optional(day),
  category: optional(text(40)),
  name: optional(text(60)),
  phone: optional(phone),
  email: optional(z.email(problem('email')).max(200, problem('too-long'))),
  address: optional(text(200)),
});

export type Petition = z.infer<typeof petition>;

/** What a citizen gives to follow a case; spaces and hyphens as on the receipt do not matter. */
export const trackQuestion = z.object({
  number: z.string(problem('required')).transform((value) => value.replace(/[\s-]/g, '').toUpperCase()),
  code: z.string(problem('required')).transform((value) => value.replace(/[\s-]/g, '')),
});
