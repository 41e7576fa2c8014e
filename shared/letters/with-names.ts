import type { Filled, FilledValue } from '../domain/documents/value.ts';
import type { Directory } from '../ports/directory.ts';

type People = Pick<Directory, 'staff'>;

/** The same with the people in it by name, as the directory has them: the history knows who acted by their id alone. */
export async function withNames(filled: Filled, directory: People): Promise<Filled> {
  const fields = Object.entries(filled).map(async ([field, value]) => [field, await named(value, directory)] as const);
  return Object.fromEntries(await Promise.all(fields));
}

/** People stand alone or in a part of a field. Who has no row, as in an older register, stays an id. */
async function named(value: FilledValue, directory: People): Promise<FilledValue> {
  if (value.kind === 'person') {
    const person = await directory.staff(value.person);
    return person ? { ...value, name: person.name } : value;
  }
  if (value.kind !== 'entries') return value;
  const entries = value.entries.map(async (entry) => ({ ...entry, value: await named(entry.value, directory) }));
  return { ...value, entries: await Promise.all(entries) };
}
