import type { Case } from './case.ts';
import type { CaseNumber } from './ids.ts';
import type { Paper } from './papers.ts';
import type { Policy } from './policy.ts';
import { OPEN } from './transitions/row.ts';

/**
 * What a repeat of `other` is: linked to it while it is open (Art. 19(3)); not accepted again where the final opinion
 * on the same facts and reasons was served (Art. 36(3)); a new matter after any other end.
 */
export function repeatIs({ status, finalOn }: Case, { refusals }: Policy): 'link' | 'new' | 'final' {
  if (finalOn && refusals.final.by.includes('petition-office')) return 'final';
  return OPEN.includes(status) ? 'link' : 'new';
}

/** The case in which a matter goes on that was linked as a repeat, or merged. */
export function goesOnIn({ links, status }: Pick<Case, 'links' | 'status'>): CaseNumber | undefined {
  if (!ELSEWHERE.includes(status)) return undefined;
  // It may have been opened again, and linked to another one.
  return links.findLast(({ kind }) => kind === 'repeat-of' || kind === 'merged-into')?.case;
}

const ELSEWHERE: readonly Case['status'][] = ['linked', 'merged', 'sealed'];

/** Whether two cases are known to belong together: linked, merged, or split from one. */
export function belongTogether(a: Case, b: Case): boolean {
  const origin = ({ links }: Case) => links.find(({ kind }) => kind === 'split-from')?.case;
  const names = (one: Case, other: Case) => one.links.some((link) => link.case === other.number);
  return names(a, b) || names(b, a) || (origin(a) !== undefined && origin(a) === origin(b));
}

/** What a case says: its title, its facts, and what is asked for. */
export function saidIn({ title }: Case, papers: readonly Paper[]): string {
  const matter = papers.find((paper) => paper.kind === 'matter');
  return [title, ...(matter ? [matter.facts, ...matter.requests] : [])].join('\n');
}
