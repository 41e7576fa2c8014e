/** Lines up columns on a terminal, where a Chinese character takes two places. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, width(cell));
    });
  const line = (row: readonly string[]) =>
    row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell))).join('  ');
  return rows.map((row) => `${indent}${line(row)}`.trimEnd()).join('\n');
}

function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (wide.test(char) ? 2 : 1), 0);
}

const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/u;
