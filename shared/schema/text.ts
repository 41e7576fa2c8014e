import * as z from 'zod';

/** What can be wrong with a field. Its sentence, in the citizen's language, is in i18n. */
export const fieldProblems = [
  ...(['required', 'too-long', 'too-many', 'control-characters', 'damaged-text'] as const),
  ...([
    'phone',
    'id-number',
    'id-check',
    'email',
    'date',
    'choice',
    'code',
    'number',
    'count',
    'too-few',
    'too-great',
  ] as const),
] as const;

export type FieldProblem = (typeof fieldProblems)[number];

/** Citizens' words are kept as they are: HTML and emoji are text. Only what cannot be text is sent back. */
export function text(max: number) {
  return z
    .string({ error: 'required' satisfies FieldProblem })
    .transform((value) => value.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(1, 'required' satisfies FieldProblem)
        .max(max, 'too-long' satisfies FieldProblem)
        .refine(isWhole, 'damaged-text' satisfies FieldProblem)
        .refine(hasNoControls, 'control-characters' satisfies FieldProblem),
    )
    .meta({ minLength: 1, maxLength: max });
}

/** An empty field of a form counts as left out. */
export function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  );
}

/** However it was written: full or half width, in groups, in capitals or not. */
export function bare(written = ''): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** False for lone surrogates and for the sign that replaces bytes which were not UTF-8. */
function isWhole(value: string): boolean {
  return value.isWellFormed() && !value.includes('\uFFFD');
}

function hasNoControls(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(value);
}
