import { textOf } from '../../../shared/import/cell.ts';
import { type ImportField, importFields, type Mapping } from '../../../shared/import/columns.ts';
import type { Headed } from '../../../shared/import/headers.ts';

const SAMPLES = 3;

/** What a column holds, for whoever decides what it is. */
export interface ListColumn {
  readonly at: number;
  readonly heading: string;
  readonly samples: readonly string[];
}

/** The columns in which something stands, with the first values of each. */
export function columnsOf({ headings, rows }: Pick<Headed, 'headings' | 'rows'>): ListColumn[] {
  const width = Math.max(headings.length, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) => {
    const samples: string[] = [];
    for (const { cells } of rows) {
      const text = textOf(cells[at]);
      if (text !== '' && !samples.includes(text)) samples.push(text);
      if (samples.length === SAMPLES) break;
    }
    return { at, heading: headings[at] ?? '', samples };
  });
  return columns.filter(({ heading, samples }) => heading !== '' || samples.length > 0);
}

export function fieldAt(mapping: Mapping, at: number): ImportField | undefined {
  return importFields.find((field) => mapping[field] === at);
}

/** The column holds this field from now on, or nothing that is imported; no field is in two columns. */
export function mapped(mapping: Mapping, at: number, field: ImportField | undefined): Mapping {
  const others = Object.entries(mapping).filter(([name, column]) => column !== at && name !== field);
  return Object.fromEntries(field ? [...others, [field, at]] : others);
}
