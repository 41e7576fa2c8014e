import { el } from './el.ts';

type Cell = Parameters<typeof el>[2];

/** A titled table; nothing where there is nothing to list. */
export function titledTable(title: string, heads: readonly string[], rows: readonly (readonly Cell[])[]) {
  if (rows.length === 0) return undefined;
  const cells = (row: readonly Cell[]) =>
    row.map((cell, i) => (i === 0 ? el('th', { scope: 'row' }, cell) : el('td', {}, cell)));
  return el(
    'section',
    {},
    el('h3', {}, title),
    el(
      'div',
      { class: 'wide', tabindex: 0, role: 'region', 'aria-label': title },
      el(
        'table',
        {},
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            heads.map((head) => el('th', { scope: 'col' }, head)),
          ),
        ),
        el(
          'tbody',
          {},
          rows.map((row) => el('tr', {}, cells(row))),
        ),
      ),
    ),
  );
}
