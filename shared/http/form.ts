/** The fields of a posted form; a name that comes several times has several values. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

export function textOf(form: Form, name: string): string {
  return textsOf(form, name)[0] ?? '';
}

export function textsOf(form: Form, name: string): readonly string[] {
  const value = form[name] ?? [];
  return typeof value === 'string' ? [value] : value;
}
