import { canonical, type Digest } from './chain.ts';
import type { Opinion, Paper } from './papers.ts';

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

/** The hash of a unit's written answer, which the history holds beside it. */
export function answerHash(opinions: readonly Opinion[], digest: Digest): string {
  return digest(canonical(opinions));
}
