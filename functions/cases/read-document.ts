import { dossierOf } from '../../shared/cases/dossier.ts';
import { papersFor } from '../../shared/cases/papers-for.ts';
import { said } from '../../shared/domain/documents/fill.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { languageOf } from '../../shared/http/language.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import { documentLabel } from '../../shared/i18n/documents.ts';
import { letterOf } from '../../shared/letters/letter-of.ts';
import { withNames } from '../../shared/letters/with-names.ts';
import type { DeskDeps } from './act-on-case.ts';
import { numberOf } from './number-of.ts';
import { seenBy } from './seen-case.ts';

/**
 * `GET /api/cases/{number}/documents/{unit}/{kind}/{year}/{serial}`: what a document says, field by field in no
 * language, and written out in the language that is asked for, with personal data masked. An opinion that was not served
 * says its findings to its own unit alone.
 */
export async function readDocument(event: ApiEvent, deps: DeskDeps): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const number = numberOf(event);
  const [offices, law] = await Promise.all([deps.jurisdiction.offices(), deps.jurisdiction.law()]);
  const dossier = seenBy(actor, offices, await dossierOf(deps.cases, number, offices));
  const { matter, history, papers } = dossier;
  const { unit, kind, year, serial } = event.pathParameters ?? {};
  const id = [unit, kind, year, serial].join('/');
  const document = matter.documents.find((each) => each.id === id);
  if (!document) throw refusedBy({ code: 'unknown-document', facts: { document: id } });
  const label = (lang: 'zh' | 'en') => documentLabel(document, offices, law.policy, lang);
  const readable = { ...dossier, papers: papersFor(actor.office, papers, matter, history) };
  const fields = await withNames(said(document, readable, law), deps.directory);
  const wording = { offices, policy: law.policy, lang: languageOf(event) };
  return {
    status: 200,
    body: {
      case: number,
      ...document,
      label: { zh: label('zh'), en: label('en') },
      fields,
      letter: letterOf(document, fields, wording),
    },
  };
}
