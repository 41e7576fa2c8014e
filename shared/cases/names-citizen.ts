import type { Case } from '../domain/case.ts';
import type { Decision } from '../domain/decide.ts';
import { ownDataIn } from '../domain/own-data.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import type { CaseStore } from '../ports/case-store.ts';

const parts = ['title', 'summary', 'answer'] as const;

/** Refuses to publish words that say who the citizen is or where they live. Who that is is read for nothing else. */
export async function namesCitizen(
  before: Case | undefined,
  { papers: written }: Pick<Decision, 'papers'>,
  cases: Pick<CaseStore, 'papers'>,
): Promise<{ readonly refusal: Refusal } | undefined> {
  const text = written.find((paper) => paper.kind === 'publication');
  if (!before || text?.kind !== 'publication') return undefined;
  const party = (await cases.papers(before.number)).find((paper) => paper.kind === 'party');
  if (party?.kind !== 'party') return undefined;
  for (const part of parts) {
    const found = ownDataIn(text[part], party);
    if (found.length > 0) return refuse('personal-data', { part, found: found.join(' | ') });
  }
  return undefined;
}
