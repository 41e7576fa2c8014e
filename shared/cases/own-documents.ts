import type { Case, IssuedDocument } from '../domain/case.ts';
import type { Dossier } from '../domain/documents/scene.ts';
import type { CaseEvent } from '../domain/events.ts';
import type { Paper } from '../domain/papers.ts';
import type { DocumentKind } from '../domain/policy.ts';
import { lastDigits } from './masked.ts';

/** Written to the citizen, or signed by them. */
const THEIRS: readonly DocumentKind[] = [
  ...(['acceptance', 'non-acceptance', 'no-further-acceptance', 'extension-notice', 'mediation-agreement'] as const),
];
/** Theirs from the day on which it was served: until then it may still be returned. */
const ONCE_SERVED: readonly DocumentKind[] = ['handling-opinion', 'review-opinion', 're-review-opinion'];

/** The documents of a case that its citizen may have. */
export function ownDocuments({ documents }: Case): IssuedDocument[] {
  return documents.filter(
    ({ kind, servedOn }) => THEIRS.includes(kind) || (ONCE_SERVED.includes(kind) && servedOn !== undefined),
  );
}

/** One of them, and the case as it is filled from: undefined where the citizen may have no such document. */
export function ownDocument(
  dossier: Dossier,
  id: string,
): { readonly document: IssuedDocument; readonly readable: Dossier } | undefined {
  const document = ownDocuments(dossier.matter).find((each) => each.id === id);
  return document && { document, readable: { ...dossier, papers: ownPapers(dossier.papers) } };
}

/** The papers as the citizen's own letters are filled from them: a lost receipt gives nobody an identity number. */
export function ownPapers(papers: readonly Paper[]): Paper[] {
  return papers.map((paper) => {
    if (paper.kind !== 'party' || !paper.idNumber) return paper;
    return { ...paper, idNumber: lastDigits(paper.idNumber) };
  });
}

/** The event beside which a document stands: an opinion at the one that served it, any other at the one it came with. */
export function eventOf({ kind, seq }: IssuedDocument, history: readonly CaseEvent[]): number {
  if (!ONCE_SERVED.includes(kind)) return seq;
  const served = kind === 'handling-opinion' ? 'opinion-served' : 'review-served';
  return history.findIndex(({ type }, i) => i >= seq && type === served) + 1;
}
