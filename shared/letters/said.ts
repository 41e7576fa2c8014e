import type { FilledValue } from '../domain/documents/value.ts';
import { linesOf, type Wording } from '../i18n/document-text.ts';
import { entryNames } from '../i18n/document-words.ts';
import type { Said } from './letter.ts';

/** What a field says, paragraph by paragraph. */
export function saidIn(value: FilledValue, wording: Wording): Said[] {
  switch (value.kind) {
    case 'list':
      return numbered(value.items.map((item) => saidIn(item, wording)));
    case 'entries':
      return value.entries.length === 1
        ? value.entries.flatMap((entry) => saidIn(entry.value, wording))
        : value.entries.flatMap(({ name, value: said }) => named(entryNames[wording.lang][name], said, wording));
    case 'table':
      return numbered(
        value.rows.map((row) =>
          row.flatMap((cell, i) => {
            const column = value.columns[i];
            return column ? named(entryNames[wording.lang][column], cell, wording) : [];
          }),
        ),
      );
    default:
      return linesOf(value, wording).map((text) => ({ text }));
  }
}

/** The name stands before the first paragraph of what it names. */
function named(name: string, value: FilledValue, wording: Wording): Said[] {
  return saidIn(value, wording).map((said, i) => (i === 0 && !said.name ? { ...said, name } : said));
}

/** One alone needs no number. */
function numbered(items: readonly (readonly Said[])[]): Said[] {
  if (items.length === 1) return [...(items[0] ?? [])];
  return items.flatMap((item, n) => item.map((said, i) => (i === 0 ? { ...said, number: n + 1 } : said)));
}
