import type { NumberedDocument } from '../domain/events.ts';
import type { Offices } from '../domain/office.ts';
import type { Policy } from '../domain/policy.ts';
import type { Lang } from './dates.ts';

/** The number of a document as it stands at its head: 望汐市信访局 信受〔2026〕12号, or in English … 信受 [2026] No. 12. */
export function documentLabel(
  { id, kind, unit }: NumberedDocument,
  offices: Offices,
  { documents }: Pick<Policy, 'documents'>,
  lang: Lang,
): string {
  const [year, serial] = id.split('/').slice(-2);
  const name = offices.get(unit)?.name[lang] ?? unit;
  const { mark } = documents[kind];
  return lang === 'zh' ? `${name} ${mark}〔${year}〕${serial}号` : `${name} ${mark} [${year}] No. ${serial}`;
}
