import { openedBy } from '../../shared/cases/citizen.ts';
import { dossierOf } from '../../shared/cases/dossier.ts';
import { ownDocument } from '../../shared/cases/own-documents.ts';
import { textOf } from '../../shared/http/form.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import { httpProblem, refusedBy } from '../../shared/http/problem.ts';
import { letterFrom } from '../../shared/letters/letter-of.ts';
import { documentPage } from '../../web/public/document.tsx';
import { proofIn } from './follow-case.ts';
import { frameOf, type Site } from './site.ts';

/** `POST /track/document`: a document that was written to the citizen, as a page to read and to print. */
export async function showDocument(asked: Asked, site: Site): Promise<Page> {
  const proof = await proofIn(asked, site);
  if ('page' in proof) return proof.page;
  const number = await openedBy(site, proof);
  const dossier = number && (await dossierOf(site.cases, number, await site.jurisdiction.offices()));
  if (!dossier) throw httpProblem(404, 'wrong-code');
  const document = textOf(asked.form, 'document');
  const own = ownDocument(dossier, document);
  if (!own) throw refusedBy({ code: 'unknown-document', facts: { document } });
  const reader = { ...site, lang: asked.lang };
  const letter = await letterFrom(own.document, own.readable, await site.jurisdiction.law(), reader);
  const page = { letter, own: { number: proof.number, code: proof.code }, document: own.document.id };
  return { status: 200, content: documentPage(frameOf(asked, site), page), back: true };
}
