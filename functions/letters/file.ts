import type { IssuedDocument } from '../../shared/domain/case.ts';
import type { Dossier, Law } from '../../shared/domain/documents/scene.ts';
import type { Download } from '../../shared/http/downloads.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { documentNumber } from '../../shared/i18n/documents.ts';
import { documentNames } from '../../shared/i18n/names.ts';
import { DOCX, letterDocx } from '../../shared/letters/docx/letter-docx.ts';
import { letterFrom } from '../../shared/letters/letter-of.ts';
import type { Directory } from '../../shared/ports/directory.ts';

/** The document as a Word file, filled from the papers that its reader may have. */
export async function documentFile(
  document: IssuedDocument,
  dossier: Dossier,
  law: Law,
  reader: { readonly lang: Lang; readonly directory: Pick<Directory, 'staff'> },
): Promise<Download> {
  const { matter, offices } = dossier;
  const { lang } = reader;
  const { number } = matter;
  const [, , year, serial] = document.id.split('/');
  return {
    name: `${number} ${documentNames[lang][document.kind]} ${documentNumber(document, offices, law.policy, lang)}.docx`,
    plainName: `${number}-${document.kind}-${year}-${serial}.docx`,
    ...{ type: DOCX, content: await letterDocx(await letterFrom(document, dossier, law, reader)) },
  };
}
