import type { Downloads } from '../../ports/file-shelf.ts';
import { cached } from '../cached.ts';

/** Loaded when the first file is asked for: the client of S3 is a third of the bundle, and most calls have to do with none. */
export function downloadsOnDemand(bucket: string): Downloads {
  const downloads = cached(
    async () => (await import('./downloads.ts')).openDownloads(bucket),
    Number.POSITIVE_INFINITY,
  );
  return { link: async (id, name) => (await downloads()).link(id, name) };
}
