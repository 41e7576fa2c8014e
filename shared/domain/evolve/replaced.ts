/** The rows with one of them changed; all as they were where none has the id. */
export function replaced<T extends { readonly id: string }>(
  rows: readonly T[],
  id: string,
  change: (row: T) => T,
): T[] {
  return rows.map((row) => (row.id === id ? change(row) : row));
}
