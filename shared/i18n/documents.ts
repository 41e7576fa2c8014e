import type { NumberedDocument } from '../domain/events.ts';
import type { Offices } from '../domain/office.ts';
import type { Policy } from '../domain/policy.ts';
import type { Lang } from './dates.ts';

type Marks = Pick<Policy, 'documents'>;

/** The number of a document with the unit whose it is: 望汐市信访局 信受〔2026〕12号, or in English … 信受 [2026] No. 12. */
export function documentLabel(document: NumberedDocument, offices: Offices, marks: Marks, lang: Lang): string {
  return `${offices.get(document.unit)?.name[lang] ?? document.unit} ${documentNumber(document, marks, lang)}`;
}

/** 发文字号, as it stands at the head of the unit's own letter: 信受〔2026〕12号. */
export function documentNumber({ id, kind }: NumberedDocument, { documents }: Marks, lang: Lang): string {
  const [year, serial] = id.split('/').slice(-2);
  const { mark } = documents[kind];
  return lang === 'zh' ? `${mark}〔${year}〕${serial}号` : `${mark} [${year}] No. ${serial}`;
}
