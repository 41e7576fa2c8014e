import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import type { DeskManifest } from '../functions/desk/show-desk.ts';

/** Bundles the desk, one file a page, compressed, into `<outDir>/desk/assets`, beside the function that gives them out. */
export async function buildDesk(common: BuildOptions, outDir: string): Promise<void> {
  const folder = join(outDir, 'desk', 'assets');
  await rm(folder, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: { desk: 'web/desk/main.tsx' },
    outdir: folder,
    write: false,
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    platform: 'browser',
    charset: 'utf8',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
  });
  await mkdir(folder, { recursive: true });
  const compressed = promisify(gzip);
  await Promise.all(
    outputFiles.map(async ({ path, contents }) => {
      await writeFile(join(folder, `${basename(path)}.gz`), await compressed(contents, { level: 9 }));
    }),
  );
  const [first] = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint === 'web/desk/main.tsx');
  if (!first?.[1].cssBundle) throw new Error('the desk has no script or no style');
  const [script, { cssBundle, imports }] = first;
  const preload = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path));
  const manifest: DeskManifest = { script: basename(script), style: basename(cssBundle ?? ''), preload };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
