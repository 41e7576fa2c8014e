import type { NumberedDocument } from '../domain/events.ts';
import type { Offices } from '../domain/office.ts';
import type { Policy } from '../domain/policy.ts';
import type { Lang } from './dates.ts';

type Marks = Pick<Policy, 'documents'>;

/** A document with the unit whose it is: 望汐市信访局 望信受〔2026〕12号, or in English … 望信受 [2026] No. 12. */
export function documentLabel(document: NumberedDocument, offices: Offices, marks: Marks, lang: Lang): string {
  return `${offices.get(document.unit)?.name[lang] ?? document.unit} ${ordered(document, offices, marks, lang)}`;
}

/**
 * 发文字号, as it stands at the head of the unit's own letter: 望信受〔2026〕12号. Each unit counts for itself, so that of
 * a unit without a mark is led by its name: one number never stands on two documents.
 */
export function documentNumber(document: NumberedDocument, offices: Offices, marks: Marks, lang: Lang): string {
  const write = offices.get(document.unit)?.mark ? ordered : documentLabel;
  return write(document, offices, marks, lang);
}

/** The same in both languages, for whoever shows it to somebody later. */
export function numberOnPaper(document: NumberedDocument, offices: Offices, marks: Marks): Record<Lang, string> {
  return {
    zh: documentNumber(document, offices, marks, 'zh'),
    en: documentNumber(document, offices, marks, 'en'),
  };
}

function ordered({ id, kind, unit }: NumberedDocument, offices: Offices, { documents }: Marks, lang: Lang): string {
  const [year, serial] = id.split('/').slice(-2);
  const mark = `${offices.get(unit)?.mark ?? ''}${documents[kind].mark}`;
  return lang === 'zh' ? `${mark}〔${year}〕${serial}号` : `${mark} [${year}] No. ${serial}`;
}
