import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { buildDesk } from './build-desk.ts';
import { entries } from './functions.ts';

const root = resolve(import.meta.dirname, '..');

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** What these packages are given for node:http, which brings HTTP/2 and fetch with it: a fifth of a cold start. */
const insteadOfHttp: Readonly<Record<string, string>> = {
  '@middy/util': 'shared/runtime/status-names.ts',
  nodemailer: 'shared/runtime/http-on-demand.ts',
};

const withoutHttp: Plugin = {
  name: 'without-http',
  setup({ onResolve }) {
    onResolve({ filter: /^node:http$/ }, ({ importer }) => {
      const found = Object.entries(insteadOfHttp).find(([library]) => importer.includes(`/node_modules/${library}/`));
      return found && { path: join(root, found[1]) };
    });
  },
};

export interface Built {
  readonly functions: number;
  readonly kilobytes: number;
  readonly milliseconds: number;
}

/** Bundles every Lambda function into `<outDir>/<name>`, after what browsers run: the site carries its part as text. */
export async function buildFunctions(outDir = 'dist/functions', sources = entries): Promise<Built> {
  const began = performance.now();
  const names = Object.keys(sources);
  // What an earlier build has left would be deployed, too.
  await Promise.all(names.map((name) => rm(resolve(root, outDir, name), { recursive: true, force: true })));
  await Promise.all([buildIslands(), buildDesk(common, outDir)]);
  const sizes = await Promise.all(
    Object.entries(sources).map(([name, source]) => buildFunction(source, join(outDir, name))),
  );
  if (sources.site) await describeApi(resolve(root, outDir, 'site'));
  return {
    functions: names.length,
    kilobytes: Math.round(sizes.reduce((sum, bytes) => sum + bytes, 0) / 1024),
    milliseconds: Math.round(performance.now() - began),
  };
}

/** Bundles one into `index.mjs` and what that loads on demand, each part in a file of its own. Gives the bytes of all. */
async function buildFunction(source: string, outdir: string): Promise<number> {
  const { metafile } = await build({
    ...common,
    entryPoints: { index: source },
    outdir,
    outExtension: { '.js': '.mjs' },
    // In one file, all of it would be compiled whenever the function starts.
    splitting: true,
    platform: 'node',
    target: 'node24',
    // Node keeps a bundle of plain ASCII in half the memory, and compiles it sooner.
    charset: 'ascii',
    mainFields: ['module', 'main'],
    sourcemap: 'linked',
    sourcesContent: false,
    alias: { '@aws-sdk/credential-provider-node': join(root, 'shared/runtime/lambda-credentials.ts') },
    plugins: [withoutHttp],
    loader: { '.css': 'text', '.svg': 'text', '.txt': 'text' },
    metafile: true,
  });
  return Object.entries(metafile.outputs)
    .filter(([file]) => file.endsWith('.mjs'))
    .reduce((sum, [, output]) => sum + output.bytes, 0);
}

/** Plain scripts, for phones that are ten years old. */
async function buildIslands(): Promise<void> {
  await build({
    ...common,
    entryPoints: {
      autosave: 'web/public/island/autosave.ts',
      prover: 'web/public/island/prover.ts',
      'own-case': 'web/public/island/own-case.ts',
      upload: 'web/public/upload/upload.ts',
    },
    outdir: 'dist/web',
    outExtension: { '.js': '.js.txt' },
    platform: 'browser',
    charset: 'utf8',
    format: 'iife',
    target: 'es2017',
  });
}

/** The description of the API, beside the function that serves it: its generator, and the text, stay out of every bundle. */
async function describeApi(folder: string): Promise<void> {
  const { openApiText } = await import('./openapi.ts');
  await writeFile(join(folder, 'openapi.json.gz'), gzipSync(openApiText()));
}

if (import.meta.main) {
  const built = await buildFunctions();
  console.log(`${built.functions} functions, ${built.kilobytes} KB, ${built.milliseconds} ms`);
}
