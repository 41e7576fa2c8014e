import { canonical, type Digest } from './chain.ts';
import type { Paper } from './papers.ts';

type PaperOf<K extends Paper['kind']> = Extract<Paper, { kind: K }>;

/** The hash of what was submitted: it stands on the citizen's receipt and in the first event. */
export function submittedHash(
  title: string,
  matter: PaperOf<'matter'>,
  party: PaperOf<'party'>,
  digest: Digest,
): string {
  return digest(canonical([title, matter, party]));
}

/** The hash of any other paper, which the history holds beside it. */
export function paperHash(paper: PaperOf<'opinion' | 'review' | 'record' | 'service'>, digest: Digest): string {
  return digest(canonical(paper));
}
