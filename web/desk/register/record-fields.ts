import { type Filled, textIn } from '../forms/filled.ts';
import type { Words } from '../words.ts';

/** The fields that stand by themselves, as the API names them, in the order in which they are gone through. */
const matterFields = [
  ...(['channel', 'receivedOn', 'source', 'title', 'facts', 'requests', 'category', 'nature'] as const),
  ...(['happenedOn', 'people'] as const),
] as const;
export const citizenFields = ['citizen/name', 'citizen/phone', 'citizen/idNumber', 'citizen/address'] as const;
const plainFields = [...matterFields, ...citizenFields, 'citizen/email'] as const;
export type PlainField = (typeof plainFields)[number];

export const agentParts = ['name', 'phone', 'idNumber', 'mandate'] as const;
export const rowParts = {
  accused: ['unit', 'person'],
  'citizen/representatives': ['name', 'phone', 'idNumber'],
} as const;
export type RowsName = keyof typeof rowParts;

/** Art. 20(3) allows five representatives; whoever is accused beyond that is added when the matter is classified. */
const mostRows: Readonly<Record<RowsName, number>> = { accused: 5, 'citizen/representatives': 5 };

/** How many rows say anything, counted to the last of them. */
export function rowsFilled(filled: Filled, name: RowsName): number {
  const says = (i: number) => rowParts[name].some((part) => textIn(filled, `${name}/${i}/${part}`).trim() !== '');
  return (
    Array.from({ length: mostRows[name] }, (_, i) => i + 1)
      .filter((count) => says(count - 1))
      .at(-1) ?? 0
  );
}

/** The rows to write in: those that say something, and the next. */
export function rowsShown(filled: Filled, name: RowsName): string[] {
  const rows = Math.min(mostRows[name], rowsFilled(filled, name) + 1);
  return Array.from({ length: rows }, (_, i) => `${name}/${i}`);
}

/** Whether something stands in the fields that are folded away. */
export function saysMore(filled: Filled): boolean {
  return Object.entries(filled).some(([name, [text = '']]) => isFolded(name) && text !== '');
}

export const isFolded = (name: string) => /^citizen\/(email|agent|representatives)/.test(name);

/** What every field is called, in the order in which they are gone through. */
export function recordLabels({ recording: { labels, parts, groups } }: Words): ReadonlyMap<string, string> {
  const rows = (name: RowsName) =>
    Array.from({ length: mostRows[name] }, (_, i) => `${name}/${i}`).flatMap((within, i) =>
      rowParts[name].map((part) => [`${within}/${part}`, `${groups[name](i + 1)} · ${bare(parts[part])}`] as const),
    );
  return new Map<string, string>([
    ...matterFields.map((name) => [name, bare(labels[name])] as const),
    ['accused', groups.accused(1)],
    ...rows('accused'),
    ...citizenFields.map((name) => [name, bare(labels[name])] as const),
    ['citizen/email', bare(labels['citizen/email'])],
    ...agentParts.map((part) => [`citizen/agent/${part}`, `${groups.agent} · ${bare(parts[part])}`] as const),
    ['citizen/representatives', groups['citizen/representatives'](1)],
    ...rows('citizen/representatives'),
  ]);
}

/** 标题（可不填）is spoken of as 标题. */
function bare(label: string): string {
  return label.replace(/\s*[(（].*$/, '');
}
