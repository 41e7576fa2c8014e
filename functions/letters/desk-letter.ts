import { dossierOf } from '../../shared/cases/dossier.ts';
import { ownPapers } from '../../shared/cases/own-documents.ts';
import { papersFor } from '../../shared/cases/papers-for.ts';
import type { IssuedDocument } from '../../shared/domain/case.ts';
import type { Dossier } from '../../shared/domain/documents/scene.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import type { Paper } from '../../shared/domain/papers.ts';
import { maySee } from '../../shared/domain/visibility.ts';
import type { ApiEvent } from '../../shared/http/api.ts';
import { type Download, langOf } from '../../shared/http/downloads.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import { caseNumber } from '../../shared/schema/ids.ts';
import type { Archive } from './archive.ts';
import { documentFile } from './file.ts';

/** `GET /api/cases/{number}/documents/{unit}/{kind}/{year}/{serial}/letter`: a document as a Word file, for staff. */
export async function deskLetter(event: ApiEvent, deps: Archive): Promise<Download> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const [offices, law] = await Promise.all([deps.jurisdiction.offices(), deps.jurisdiction.law()]);
  const number = caseNumber.safeParse(event.pathParameters?.number?.toUpperCase());
  const dossier = number.success && (await dossierOf(deps.cases, number.data, offices));
  if (!dossier || !maySee(dossier.matter, actor, offices)) throw refusedBy({ code: 'unknown-case', facts: {} });
  const { unit, kind, year, serial } = event.pathParameters ?? {};
  const id = [unit, kind, year, serial].join('/');
  const document = dossier.matter.documents.find((each) => each.id === id);
  if (!document) throw refusedBy({ code: 'unknown-document', facts: { document: id } });
  const papers = papersIn(document, dossier, actor.office);
  return documentFile(document, { ...dossier, papers }, law, { ...deps, lang: langOf(event) });
}

/** A unit's own letter has the citizen's name in full, since it has to be served on them; elsewhere it is masked. */
function papersIn({ unit }: IssuedDocument, { matter, history, papers }: Dossier, office: OfficeId): Paper[] {
  const readable = papersFor(office, papers, matter, history);
  if (unit !== office) return readable;
  const [named] = ownPapers(papers.filter(({ kind }) => kind === 'party'));
  return named ? readable.map((paper) => (paper.kind === 'party' ? named : paper)) : readable;
}
