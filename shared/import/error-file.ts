import type { Lang } from '../i18n/dates.ts';
import { cellFaultSentence } from '../i18n/imports.ts';
import { type SheetRow, textOf } from './cell.ts';
import type { Headed } from './headers.ts';
import type { Plan } from './plan.ts';

/** What a row was refused for by the office's register itself, when it was sent. */
export interface Refused {
  readonly row: number;
  readonly sentence: string;
}

const errorHeading: Readonly<Record<Lang, string>> = { zh: '错误', en: 'Error' };

/** The rows that were not registered, as they came, with what is wrong in a last column: mended, it is imported again. */
export function errorTable(
  { headings, rows }: Pick<Headed, 'headings' | 'rows'>,
  faulty: Plan['faulty'],
  refused: readonly Refused[],
  lang: Lang,
): string[][] {
  const sentences = new Map<number, string>([
    ...faulty.map(({ row, faults }) => [row, faults.map((each) => cellFaultSentence(each, lang)).join(' ')] as const),
    ...refused.map(({ row, sentence }) => [row, sentence] as const),
  ]);
  const width = headings.length;
  const line = ({ cells }: SheetRow) => Array.from({ length: width }, (_, i) => textOf(cells[i]));
  const wrong = rows.filter(({ number }) => sentences.has(number));
  return [[...headings, errorHeading[lang]], ...wrong.map((row) => [...line(row), sentences.get(row.number) ?? ''])];
}
