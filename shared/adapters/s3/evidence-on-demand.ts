import type { Evidence } from '../../ports/file-shelf.ts';
import { cached } from '../cached.ts';

/** Loaded when the first file is to be kept: most matters come without one. */
export function evidenceOnDemand(bucket: string): Evidence {
  const evidence = cached(async () => (await import('./evidence.ts')).openEvidence(bucket), Number.POSITIVE_INFINITY);
  return { keep: async (id) => (await evidence()).keep(id) };
}
