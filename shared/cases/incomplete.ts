import type { Case } from '../domain/case.ts';
import type { Decision } from '../domain/decide.ts';
import { incomplete, needs } from '../domain/documents/fill.ts';
import { type Law, recordOf } from '../domain/documents/scene.ts';
import { evolve } from '../domain/evolve/evolve.ts';
import type { Offices } from '../domain/office.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { CaseStore } from '../ports/case-store.ts';

type Reading = Pick<CaseStore, 'history' | 'papers'>;

/**
 * Refuses a decision that would put out a document which does not say what it must. History and papers are read only
 * where one of its fields needs them: a decision without documents, or an automatic notice, costs no read.
 */
export async function incompleteDocument(
  before: Case | undefined,
  { events, papers: written, matter: now }: Decision,
  { offices, ...law }: Law & { readonly offices: Offices },
  cases: Reading,
): Promise<{ readonly refusal: Refusal } | undefined> {
  const kinds = events.flatMap((event) => event.documents ?? []).map(({ kind }) => kind);
  if (!before || kinds.length === 0) return undefined;
  const [chained, kept] = await Promise.all([
    needs(kinds, 'history', law.policy) ? cases.history(before.number) : [],
    needs(kinds, 'papers', law.policy) ? cases.papers(before.number) : [],
  ]);
  // Whatever came in between makes the commit fail, and everything is decided anew.
  const history = [...chained.slice(0, before.version).map(({ event }) => event), ...events];
  const papers = [...kept, ...written];

  let state = before;
  for (const event of events) {
    const after = evolve(state, event);
    const at = { event, before: state, after, ...recordOf(event, papers), offices, law, history, now, papers };
    for (const document of after.documents.slice(state.documents.length)) {
      const refused = incomplete({ document, ...at });
      if (refused) return refused;
    }
    state = after;
  }
  return undefined;
}
