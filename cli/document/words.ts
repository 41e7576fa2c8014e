import type { IssuedDocument } from '../../shared/domain/case.ts';
import { documentFields, fieldsSince } from '../../shared/domain/document-fields.ts';
import type { Filled } from '../../shared/domain/documents/value.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { linesOf, named, type Wording } from '../../shared/i18n/document-text.ts';
import { documentLabel } from '../../shared/i18n/documents.ts';
import { documentFieldNames, documentNames } from '../../shared/i18n/names.ts';
import { columns } from '../text/columns.ts';

/** The documents of a case, each with the id by which it is asked for. */
export function registerWords(number: CaseNumber, documents: readonly IssuedDocument[], wording: Wording): string {
  const { offices, policy, lang } = wording;
  if (documents.length === 0) return lang === 'zh' ? `${number} 还没有文书。` : `${number} has no documents yet.`;
  return columns(
    documents.map((document) => [
      longDay(document.on, lang),
      documentNames[lang][document.kind],
      documentLabel(document, offices, policy, lang),
      document.id,
    ]),
    '',
  );
}

/** A document as plain text: its title, and field by field what it said when it went out. */
export function documentWords({ kind }: IssuedDocument, fields: Filled, wording: Wording): string {
  const { lang } = wording;
  const lines = documentFields.flatMap((field) => {
    const value = fields[field];
    return value && !fieldsSince.includes(field)
      ? named(documentFieldNames[lang][field], linesOf(value, wording), lang)
      : [];
  });
  return [documentNames[lang][kind], '', ...lines].join('\n');
}
