import * as z from 'zod';
import type { FieldProblem } from './text.ts';

const problem = (code: FieldProblem) => ({ error: code });
const bare = (value: string) => value.normalize('NFKC').replace(/[\s-]/g, '');

/** A mobile number of the mainland, or a land line with its area code; spaces and hyphens do not matter. */
export const phone = z
  .string(problem('required'))
  .transform((value) => bare(value).replace(/^(\+|00)?86(?=1)/, ''))
  .pipe(z.string().regex(/^(1[3-9]\d{9}|0\d{9,11})$/, problem('phone')));

/** An identity card with its check digit, a passport or a permit (Art. 48). */
export const idNumber = z
  .string(problem('required'))
  .transform((value) => bare(value).toUpperCase())
  .pipe(z.string().refine((value) => isIdentityCard(value) || isOtherPaper(value), problem('id-number')));

const EMAIL_MAX = 200;

/** Typed with a Chinese keyboard it comes in full width, with 。 for a dot. */
export const email = z
  .string(problem('email'))
  .transform((value) => value.normalize('NFKC').replace(/\s/g, '').replaceAll('。', '.'))
  .pipe(z.email(problem('email')).max(EMAIL_MAX, problem('too-long')));

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: seventeen digits and a check digit, ISO 7064 MOD 11-2. */
function isIdentityCard(value: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0);
  return '10X98765432'[sum % 11] === value[17];
}

/** Letters and digits; a row of eighteen digits is a mistyped identity card. */
function isOtherPaper(value: string): boolean {
  return /^(?=.*\d)[A-Z\d]{6,17}$/.test(value);
}
