import type { FieldName } from './fields.ts';

/** What stands in a form, by the name under which it goes into the request: `opinions/0/text`. */
export type Filled = Readonly<Record<string, readonly string[]>>;

export function textIn(filled: Filled, name: string): string {
  return filled[name]?.[0] ?? '';
}

/** Whether a field of the form, as it is filled in now, says one of these. */
export function saysSo(filled: Filled, name: string, is: readonly string[]): boolean {
  return (filled[name] ?? []).some((value) => is.includes(value));
}

/** The name of a field inside another. */
export function nameIn(within: string, name: FieldName): string {
  return within ? `${within}/${name}` : name;
}
