import { sha256 } from '../../shared/cases/context.ts';
import type { Case } from '../../shared/domain/case.ts';
import { type ChainedEvent, canonical, firstBreak } from '../../shared/domain/chain.ts';
import { paperHash, submittedHash } from '../../shared/domain/content-hash.ts';
import type { CaseEvent } from '../../shared/domain/events.ts';
import { replay } from '../../shared/domain/evolve/evolve.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { Paper } from '../../shared/domain/papers.ts';
import type { CaseStore, StoredCase } from '../../shared/ports/case-store.ts';

/** Where the evidence of a case does not hold together; `event` is the place in its history. */
export type Fault =
  | { readonly part: 'history'; readonly event: number }
  | { readonly part: 'state' }
  | { readonly part: 'papers'; readonly event: number }
  | { readonly part: 'unreadable'; readonly reason: string };

interface Evidence {
  readonly history: readonly ChainedEvent[];
  readonly stored: StoredCase | undefined;
  readonly papers: readonly Paper[];
}

/** What is read of a case to check it. */
export type EvidenceStore = Pick<CaseStore, 'history' | 'load' | 'papers'>;

/** Checks a case twice before it is called broken: somebody may have worked on it between two reads. */
export async function caseFault(number: CaseNumber, cases: EvidenceStore): Promise<Fault | undefined> {
  return (await readAndCheck(number, cases)) && (await readAndCheck(number, cases));
}

async function readAndCheck(number: CaseNumber, cases: EvidenceStore): Promise<Fault | undefined> {
  try {
    const [history, stored, papers] = await Promise.all([
      cases.history(number),
      cases.load(number),
      cases.papers(number),
    ]);
    return faultIn(number, { history, stored, papers });
  } catch (error) {
    return { part: 'unreadable', reason: error instanceof Error ? error.name : String(error) };
  }
}

/** Recomputes the chain of hashes, then the state from the history, then what the papers were when they were written. */
function faultIn(number: CaseNumber, { history, stored, papers }: Evidence): Fault | undefined {
  const event = firstBreak(number, history, sha256);
  if (event !== undefined) return { part: 'history', event };
  const replayed = replay(history.map((each) => each.event));
  const tip = history.at(-1)?.hash;
  if (textOf(stored?.matter, stored?.tip) !== textOf(replayed, tip)) return { part: 'state' };
  const changed = history.find((each) => !isAsWritten(each.event, papers));
  return changed && { part: 'papers', event: changed.seq };
}

/** The same state has the same text, in whatever order its parts were read. */
function textOf(matter: Case | undefined, tip: string | undefined): string {
  const inOrder = <T extends { readonly id: string }>(parts: readonly T[] = []) =>
    parts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { assignments, clocks, notices, ...rest } = matter ?? {};
  return canonical([rest, inOrder(assignments), inOrder(clocks), inOrder(notices), tip ?? '']);
}

/** Whether every paper that the event holds a hash of lies beside the case, as it was written. */
function isAsWritten(event: CaseEvent, papers: readonly Paper[]): boolean {
  return recordStands(event, papers) && contentStands(event, papers);
}

function recordStands({ record }: CaseEvent, papers: readonly Paper[]): boolean {
  if (!record) return true;
  return papers.some(
    (paper) =>
      (paper.kind === 'record' || paper.kind === 'service' || paper.kind === 'publication') &&
      paper.id === record.id &&
      paperHash(paper, sha256) === record.hash,
  );
}

function contentStands(event: CaseEvent, papers: readonly Paper[]): boolean {
  switch (event.type) {
    case 'submitted': {
      const matter = papers.find((paper) => paper.kind === 'matter');
      const party = papers.find((paper) => paper.kind === 'party');
      return Boolean(
        matter && party && submittedHash(event.title, matter, party, event.files ?? [], sha256) === event.contentHash,
      );
    }
    case 'opinion-drafted':
      return papers.some(
        (paper) =>
          paper.kind === 'opinion' &&
          paper.assignment === event.assignment &&
          paper.draft === event.draft &&
          paperHash(paper, sha256) === event.contentHash,
      );
    case 'review-decided':
      return papers.some(
        (paper) =>
          paper.kind === 'review' && paper.review === event.review && paperHash(paper, sha256) === event.contentHash,
      );
    default:
      return true;
  }
}
