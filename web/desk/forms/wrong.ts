import type { Failure } from '../api/answer.ts';
import type { Words } from '../words.ts';

/** What is wrong with which field, and what no field can show. */
export interface Wrong {
  readonly fields: readonly { readonly name: string; readonly label: string; readonly sentence: string }[];
  readonly rest: readonly string[];
}

export const nothingWrong: Wrong = { fields: [], rest: [] };

/** Says what is wrong with the fields that a failure names, as they are called here: `labels` by their names. */
export function wrongIn(
  { detail, errors = [] }: Failure,
  labels: ReadonlyMap<string, string>,
  { wrong }: Words,
): Wrong {
  const found = errors.map((error) => {
    const name = namesAbove(error.pointer.slice(1)).find((each) => labels.has(each));
    const label = name === undefined ? undefined : labels.get(name);
    return { name, label, sentence: (label && wrong[error.code]?.(label)) || error.detail };
  });
  const fields = found.flatMap(({ name, label, sentence }) =>
    name === undefined || label === undefined ? [] : [{ name, label, sentence }],
  );
  const rest = found.flatMap(({ name, sentence }) => (name === undefined ? [sentence] : []));
  return { fields, rest: [detail, ...rest] };
}

/** `to/0/office`, `to/0`, `to`: what is asked as one is wrong as one. */
function namesAbove(name: string): string[] {
  const parts = name.split('/');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/'));
}
