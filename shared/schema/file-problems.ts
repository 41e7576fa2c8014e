import * as z from 'zod';

/** What can be wrong with a policy, a calendar or limits that a deployment gives as a file. Its sentence is in i18n. */
export type FileProblemCode =
  | 'not-json'
  | 'missing'
  | 'wrong-value'
  | 'bad-date'
  | 'unknown-name'
  | 'right-supervised'
  | 'rung-twice'
  | 'unknown-rung'
  | 'ladder-cycle'
  | 'rung-unreached'
  | 'elsewhere-and-here'
  | 'answer-of-other-path'
  | 'review-of-nothing'
  | 'field-twice'
  | 'category-twice'
  | 'holiday-and-workday'
  | 'day-outside-years'
  | 'year-without-holiday'
  | 'from-after-to';

export interface FileProblem {
  readonly code: FileProblemCode;
  /** Where in the file, `clocks/handle/period/days`; empty for the file itself. */
  readonly path: string;
  /** What may stand there instead, or what it contradicts. */
  readonly detail: string;
}

/** The message of an issue: its code, then its detail. */
export function problem(code: FileProblemCode, detail = ''): string {
  return `${code} ${detail}`;
}

/** What a schema expects, as it says so where there is nothing or something else. */
export function expects(detail: string, names = '') {
  return {
    error: ({ code, input }: { readonly code?: string; readonly input?: unknown }): string => {
      if (code === 'unrecognized_keys') return problem('unknown-name', names);
      return problem(input === undefined ? 'missing' : 'wrong-value', detail);
    },
  };
}

/** An object with these names and no other: one that is misspelt must not pass for one that is left out. */
export function exactly<S extends z.core.$ZodLooseShape>(shape: S) {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, expects(`{${names}}`, names));
}

/** One row for each of the kinds, and for no other. */
export function each<K extends string, R extends z.ZodType>(kinds: readonly K[], row: R) {
  const names = kinds.join(', ');
  return z.record(z.enum(kinds), row, expects(`{${names}}`, names));
}

export function oneOf<K extends string>(choices: readonly K[]) {
  return z.enum(choices, expects(choices.join(' | ')));
}

/** The value that the text of a file holds, or everything that is wrong with it. */
export function readJson<T>(
  text: string,
  schema: z.ZodType<T>,
): { readonly value: T } | { readonly problems: readonly FileProblem[] } {
  const json = parse(text);
  if (json === undefined) return { problems: [{ code: 'not-json', path: '', detail: '{…}' }] };
  const { data, error } = schema.safeParse(json);
  return error ? { problems: error.issues.flatMap(problemsOf) } : { value: data };
}

function problemsOf(issue: z.core.$ZodIssue): FileProblem[] {
  const gap = issue.message.indexOf(' ');
  const code = issue.message.slice(0, gap) as FileProblemCode;
  const detail = issue.message.slice(gap + 1);
  const names = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const paths = names.length > 0 ? names.map((name) => [...issue.path, name]) : [issue.path];
  return paths.map((path) => ({ code, path: path.map(String).join('/'), detail }));
}

function parse(text: string): unknown {
  try {
    // Windows programs begin a UTF-8 file with a mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
