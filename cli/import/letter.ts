import * as z from 'zod';
import type { Instant } from '../../shared/domain/day.ts';
import { instant } from '../../shared/schema/ids.ts';
import { FACTS_MAX, REQUEST_MAX, TITLE_MAX } from '../../shared/schema/petition.ts';
import { text } from '../../shared/schema/text.ts';
import { type LineProblem, problemOf } from './problems.ts';

const ID_MAX = 100;
const AUTHOR_MAX = 60;
const CATEGORY_MAX = 40;
const TITLE_FROM_BODY = 30;

/** A letter of an older register, in the words of this one. */
export interface Letter {
  readonly id: string;
  /** Missing when the letter was not signed. */
  readonly author?: string;
  readonly title: string;
  readonly request: string;
  readonly facts: string;
  readonly category?: string;
  readonly receivedAt: Instant;
}

/** The field must be there; it may be empty. */
const mayBeEmpty = (max: number) =>
  z
    .string({ error: 'required' })
    .transform((value) => (value.trim() === '' ? undefined : value))
    .pipe(text(max).optional());

const letter = z.object({
  id: z.preprocess((id) => (typeof id === 'number' ? String(id) : id), text(ID_MAX)),
  author: mayBeEmpty(AUTHOR_MAX),
  title: mayBeEmpty(FACTS_MAX),
  receivedAt: z.iso
    .datetime({ offset: true, error: ({ input }) => (input === undefined ? 'required' : 'date') })
    .transform((time) => new Date(time).toISOString())
    .pipe(instant),
  body: text(FACTS_MAX),
  category: mayBeEmpty(CATEGORY_MAX),
});

/** Reads one line of the file. */
export function letterOf(line: string): Letter | { readonly problem: LineProblem } {
  const json = parse(line);
  if (json === undefined) return { problem: { code: 'not-json' } };
  const parsed = letter.safeParse(json);
  if (!parsed.success) return { problem: problemOf(parsed.error) };
  const { id, author, title, receivedAt, body, category } = parsed.data;
  const heading = title ?? cut(body, TITLE_FROM_BODY);
  return {
    ...{ id, title: cut(heading, TITLE_MAX), request: cut(heading, REQUEST_MAX), facts: body, receivedAt },
    ...(author && { author }),
    ...(category && { category }),
  };
}

function parse(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** At most `max` long, with … where something was left out; no character is cut in two. */
export function cut(whole: string, max: number): string {
  if (whole.length <= max) return whole;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(whole)) {
    if (kept.length + segment.length > max - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
