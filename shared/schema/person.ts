import * as z from 'zod';
import { bare, type FieldProblem } from './text.ts';

const problem = (code: FieldProblem) => ({ error: code });

/** A mobile number of the mainland, or a land line with its area code; spaces, hyphens and brackets do not matter. */
export const phone = z
  .string(problem('required'))
  .transform(plainPhone)
  .pipe(z.string().regex(/^(1[3-9]\d{9}|0\d{9,11}|0\d{2,3}-\d{7,8}-\d{1,6})$/, problem('phone')));

/** An extension is marked as one, or is the third group of a number. */
const extended = [/^(.*\d)(?:转|分机|ext\.?|#)\D*(\d{1,6})$/i, /^(0\d{2,3}-?\d{7,8})-(\d{1,6})$/];

/** 13800000000, 01065001234; an extension is set apart: 010-65001234-801. */
function plainPhone(written: string): string {
  const said = written
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .replace(/\p{Pd}/gu, '-');
  const [, number = said, extension] = extended.flatMap((form) => form.exec(said) ?? []);
  const plain = number.replaceAll('-', '').replace(/^(\+|00)?86(?=1)/, '');
  if (!extension) return plain;
  const [, area, line] = /^(010|02\d|0\d{3})(\d{7,8})$/.exec(plain) ?? [];
  return area ? `${area}-${line}-${extension}` : said;
}

/** An identity card with its check digit, a passport or a permit (Art. 48). */
export const idNumber = z
  .string(problem('required'))
  .transform((value) => bare(value).toUpperCase())
  .pipe(
    z
      .string()
      .refine((value) => hasFormOfCard(value) || isOtherPaper(value), problem('id-number'))
      .refine((value) => !hasFormOfCard(value) || checks(value), problem('id-check')),
  );

export const EMAIL_MAX = 200;

/** Typed with a Chinese keyboard it comes in full width, with 。 for a dot. */
export const email = z
  .string(problem('email'))
  .transform((value) => value.normalize('NFKC').replace(/\s/g, '').replaceAll('。', '.'))
  .pipe(z.email(problem('email')).max(EMAIL_MAX, problem('too-long')));

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function hasFormOfCard(value: string): boolean {
  return /^\d{17}[\dX]$/.test(value);
}

/** GB 11643: seventeen digits and a check digit, ISO 7064 MOD 11-2. */
function checks(value: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0);
  return '10X98765432'[sum % 11] === value[17];
}

/** Letters and digits; a row of eighteen digits is a mistyped identity card. */
function isOtherPaper(value: string): boolean {
  return /^(?=.*\d)[A-Z\d]{6,17}$/.test(value);
}
