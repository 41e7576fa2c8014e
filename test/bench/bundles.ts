import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { buildFunctions } from '../../infra/build.ts';
import { entries } from '../../infra/functions.ts';
import type { Variable } from '../../shared/config/env.ts';

export interface BundleFigure {
  readonly name: string;
  readonly kilobytes: number;
  readonly coldMs: number;
  /** Cold import against the reference bundle of the same run. */
  readonly ratio: number;
  readonly limit: number;
}

const ROUNDS = 15;
const REFERENCE = 'reference';
/** A person waits for these. */
const API = new Set(['site', 'petitions', 'cases']);

/** Imports every bundle in a fresh process, in turns, and takes the median against that of the reference bundle. */
export async function benchBundles(): Promise<BundleFigure[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
  try {
    await buildFunctions(outDir);
    await buildReference(join(outDir, REFERENCE, 'index.mjs'));
    const names = [...Object.keys(entries), REFERENCE];
    const times = new Map<string, number[]>(names.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const name of names) times.get(name)?.push(coldImport(join(outDir, name, 'index.mjs')));
    const reference = median(times.get(REFERENCE) ?? []);
    return names.map((name) => {
      const coldMs = median(times.get(name) ?? []);
      const kilobytes = Math.round(sizeAtStart(join(outDir, name, 'index.mjs')) / 1024);
      return { name, kilobytes, coldMs, ratio: coldMs / reference, limit: API.has(name) ? 1.3 : 1.1 };
    });
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

/** The bytes of a module and of all that it imports beforehand. */
function sizeAtStart(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imports = [...code.matchAll(/\b(?:from|import)"(\.\/[^"]+)"/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
  return imports.reduce((sum, each) => sum + sizeAtStart(each, seen), Buffer.byteLength(code));
}

/** The same packages as esbuild bundles them by default: what our own build leaves out shows in the ratio. */
async function buildReference(outfile: string): Promise<void> {
  await build({
    entryPoints: ['test/bench/reference.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}

/** All that a function may ask for: with one missing it does not start. */
const variables: Readonly<Record<Variable, string>> = {
  TABLE_NAME: 'none',
  TIME_ZONE: 'Asia/Shanghai',
  TRANSFERS_QUEUE_URL: 'http://127.0.0.1/transfers',
  NOTICES_QUEUE_URL: 'http://127.0.0.1/notices',
  ALERTS_QUEUE_URL: 'http://127.0.0.1/alerts',
  FILES_BUCKET: 'none',
  FILES_HOST: '127.0.0.1',
  CODE_KEY: 'a key for measuring only',
  MAIL_FROM: 'bench@huiyin.example',
  MAIL_EVENTS: 'none',
  SITE_URL: 'http://127.0.0.1',
  SMTP_URL: 'smtp://127.0.0.1',
  OIDC_ISSUER: 'http://127.0.0.1/idp',
  OIDC_CLIENT_ID: 'bench',
  OIDC_JWKS: 'http://127.0.0.1/idp/jwks',
  WEBHOOK_TARGETS: 'public',
  SMS_GATEWAY: '',
  SMS_KEY: '',
};
const environment = { ...process.env, AWS_REGION: 'eu-west-2', ...variables };

const measure = `const began = performance.now();
await import(process.argv[1]);
process.stdout.write(String(performance.now() - began));
process.exit(0);`;

function coldImport(file: string): number {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', measure, file], {
    env: environment,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${file} cannot be imported: ${run.stderr}`);
  return Number(run.stdout);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
