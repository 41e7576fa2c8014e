import type * as z from 'zod';
import { type FieldProblem, fieldProblems } from './text.ts';

export interface FieldError {
  /** Where in the input, `requests/0`. */
  readonly path: string;
  /** The innermost name on that path. */
  readonly field: string;
  readonly problem: FieldProblem;
}

/** One problem a field, in the order of the fields. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const byPath = new Map<string, FieldError>();
  for (const { path, message, code } of error.issues) {
    const where = path.map(String).join('/');
    if (!byPath.has(where)) byPath.set(where, { path: where, field: nameIn(path), problem: problemOf(message, code) });
  }
  return [...byPath.values()];
}

function nameIn(path: readonly PropertyKey[]): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}

function problemOf(message: string, code: string): FieldProblem {
  const known = fieldProblems.find((problem) => problem === message);
  if (known) return known;
  return code === 'invalid_value' ? 'choice' : 'required';
}
