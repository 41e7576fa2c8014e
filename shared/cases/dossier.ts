import type { Dossier } from '../domain/documents/scene.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { Offices } from '../domain/office.ts';
import type { CaseStore } from '../ports/case-store.ts';

/** Everything that is kept of a case; undefined where there is none. */
export async function dossierOf(
  cases: Pick<CaseStore, 'load' | 'history' | 'papers'>,
  number: CaseNumber,
  offices: Offices,
): Promise<Dossier | undefined> {
  const stored = await cases.load(number);
  if (!stored) return undefined;
  const [history, papers] = await Promise.all([cases.history(number), cases.papers(number)]);
  return { matter: stored.matter, history: history.map(({ event }) => event), papers, offices };
}
