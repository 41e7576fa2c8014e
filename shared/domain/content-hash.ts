import type { FileRef } from './attachments.ts';
import { canonical, type Digest } from './chain.ts';
import type { Paper } from './papers.ts';

type PaperOf<K extends Paper['kind']> = Extract<Paper, { kind: K }>;

/**
 * The hash of what was submitted: it stands on the citizen's receipt and in the first event. It covers the files by
 * their own hashes; without files it is that of the words alone.
 */
export function submittedHash(
  title: string,
  matter: PaperOf<'matter'>,
  party: PaperOf<'party'>,
  files: readonly FileRef[],
  digest: Digest,
): string {
  const hashes = files.map(({ sha256 }) => sha256);
  return digest(canonical([title, matter, party, ...(hashes.length > 0 ? [hashes] : [])]));
}

/** The hash of any other paper, which the history holds beside it. */
export function paperHash(
  paper: PaperOf<'opinion' | 'review' | 'record' | 'service' | 'publication'>,
  digest: Digest,
): string {
  return digest(canonical(paper));
}
