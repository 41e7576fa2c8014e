/** Excel takes UTF-8 for what it is where the file begins with this mark. */
const MARK = '\uFEFF';

/** A table as CSV (RFC 4180). What a program might take for a formula is written as text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
