import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { region } from '../cloudformation/place.ts';
import { Complaint } from '../complaint.ts';
import type { Say } from '../say.ts';

import { digestOf } from './digest.ts';

const root = join(import.meta.dirname, '..', '..');
const inputs = ['infra', 'functions', 'shared', 'web', 'package-lock.json'];
const outputs = ['dist/functions', 'cdk.out/Huiyin.template.json', 'cdk.out/Huiyin.assets.json'];
const marker = join(root, 'cdk.out', 'built-from');

/** Bundles the functions and synthesizes the template, unless that has been done with these very files. */
export async function build(say: Say): Promise<void> {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === digestOf(root, [...inputs, ...outputs])) return;
  say('正在打包函数…', 'Bundling the functions ...');
  await run('infra/build.ts', {});
  say('正在生成部署模板…', 'Synthesizing the template ...');
  await run('infra/app.ts', {
    CDK_OUTDIR: 'cdk.out',
    CDK_CONTEXT_JSON: JSON.stringify({ region, identity: 'external' }),
  });
  // The outputs count too: a template for another region may be synthesized into the same place.
  writeFileSync(marker, digestOf(root, [...inputs, ...outputs]));
}

/** In a process of its own: the CDK would stay in memory for as long as the stack runs. */
async function run(script: string, env: Record<string, string>): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [script], { cwd: root, env: { ...process.env, ...env } });
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Complaint(`${script} 没有成功：`, `${script} failed:\n${words}`);
  }
}
