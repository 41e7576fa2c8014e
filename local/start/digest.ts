import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A digest over the names and contents of files and folders; it changes when any of them does. */
export function digestOf(root: string, paths: readonly string[]): string {
  const files = paths.flatMap((path) => filesOf(root, path));
  return hash('sha256', files.map((file) => `${file}\0${hash('sha256', readFileSync(join(root, file)))}\n`).join(''));
}

function filesOf(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(root, join(path, name)));
}
