import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { PageFigure } from './page-weights.ts';

/** At the first view, all in all, in KB of 1,024 bytes. */
export const PAGE_KB = 30;

const root = resolve(import.meta.dirname, '..', '..');

/** Bundles the site as it is bundled to be deployed, with what measures it, and runs that. */
export async function benchPages(): Promise<PageFigure[]> {
  const outfile = join(root, 'dist', 'bench', 'pages.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/page-weights.ts'],
    outfile,
    ...{ bundle: true, minify: true, format: 'esm', platform: 'node', target: 'node24', packages: 'external' },
    loader: { '.css': 'text', '.svg': 'text', '.txt': 'text' },
    logLevel: 'error',
  });
  const { measurePages }: typeof import('./page-weights.ts') = await import(pathToFileURL(outfile).href);
  return measurePages();
}
