/** Something that is not as it was: where it stands, and both. */
export interface Difference {
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** What differs between two objects, down to the value that does; a list is one value, and what is new is told by its parts. */
export function differences(was: unknown, is: unknown, path = ''): Difference[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (isObject(was) && is === undefined) return differences(was, {}, path);
  if (was === undefined && isObject(is)) return differences({}, is, path);
  if (!isObject(was) || !isObject(is)) return [{ path, was, is }];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.flatMap((name) => differences(was[name], is[name], path ? `${path}/${name}` : name));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
