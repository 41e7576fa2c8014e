import { dossierOf } from '../../shared/cases/dossier.ts';
import { ownDocument } from '../../shared/cases/own-documents.ts';
import { receiptOf } from '../../shared/cases/receipt.ts';
import type { Dossier } from '../../shared/domain/documents/scene.ts';
import type { ApiEvent } from '../../shared/http/api.ts';
import { type Download, langOf } from '../../shared/http/downloads.ts';
import { admitToCase } from '../../shared/http/gate.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { askedIn } from '../../shared/http/pages.ts';
import { httpProblem, refusedBy } from '../../shared/http/problem.ts';
import { receiptWords } from '../../shared/i18n/receipt.ts';
import { DOCX } from '../../shared/letters/docx/letter-docx.ts';
import { receiptDocx } from '../../shared/letters/docx/receipt-docx.ts';
import { caseNumber } from '../../shared/schema/ids.ts';
import { letterQuestion, trackQuestion } from '../../shared/schema/petition.ts';
import type { Archive } from './archive.ts';
import { documentFile } from './file.ts';

/** `POST /letters/receipt`: the receipt as a Word file. Number and code are in the body, never in an address. */
export async function ownReceipt(event: ApiEvent, deps: Archive): Promise<Download> {
  const { code } = bodyOf(event, trackQuestion);
  const { matter, offices } = await opened(event, deps);
  const lang = langOf(event);
  const { policy } = await deps.jurisdiction.law();
  const receipt = await receiptOf(matter, code, offices, deps.cases);
  return {
    name: `${matter.number} ${receiptWords[lang].form}.docx`,
    plainName: `${matter.number}-receipt.docx`,
    ...{ type: DOCX, content: await receiptDocx(receipt, policy, event.requestContext.domainName, lang) },
  };
}

/** `POST /letters/document`: a document that was written to the citizen, in the language they read. */
export async function ownLetter(event: ApiEvent, deps: Archive): Promise<Download> {
  const { document: id } = bodyOf(event, letterQuestion);
  const own = ownDocument(await opened(event, deps), id);
  if (!own) throw refusedBy({ code: 'unknown-document', facts: { document: id } });
  return documentFile(own.document, own.readable, await deps.jurisdiction.law(), { ...deps, lang: langOf(event) });
}

async function opened(event: ApiEvent, deps: Archive): Promise<Dossier> {
  const { number } = await admitToCase(deps, askedIn(event).caller, bodyOf(event, trackQuestion));
  const dossier = await dossierOf(deps.cases, caseNumber.parse(number), await deps.jurisdiction.offices());
  if (!dossier) throw httpProblem(404, 'wrong-code');
  return dossier;
}
