import type { Form } from './form.ts';
import { textOf } from './form.ts';

/** How a person reads the site: as usual, or in easy mode 关怀版, with larger text and fewer words. */
export const readings = ['usual', 'easy'] as const;
export type Reading = (typeof readings)[number];

const COOKIE = 'reading';
const A_YEAR = 31_536_000;

/** The mode that a form asks for; undefined where the form is about something else. */
export function readingAsked(form: Form): Reading | undefined {
  const asked = textOf(form, COOKIE);
  return readings.find((reading) => reading === asked);
}

export function readingKept(cookies: readonly string[] = []): Reading {
  return cookies.includes(`${COOKIE}=easy`) ? 'easy' : 'usual';
}

/** Says how large the text is and nothing about the person; kept for a year. */
export function readingCookie(reading: Reading): string {
  return `${COOKIE}=${reading}; Path=/; Max-Age=${A_YEAR}; HttpOnly; SameSite=Lax`;
}
