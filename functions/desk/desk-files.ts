import { readdirSync, readFileSync } from 'node:fs';
import type { DeskManifest } from './show-desk.ts';

/** What the build put beside this function. */
export interface DeskFiles {
  readonly manifest: DeskManifest;
  /** Compressed, by name. Read when it is first asked for. */
  readonly file: (name: string) => Buffer | undefined;
}

export function openDeskFiles(folder: URL): DeskFiles {
  const names = new Set(readdirSync(folder).filter((name) => name.endsWith('.gz')));
  const read = new Map<string, Buffer>();
  return {
    manifest: JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')),
    file(name) {
      if (!names.has(`${name}.gz`)) return undefined;
      const content = read.get(name) ?? readFileSync(new URL(`${name}.gz`, folder));
      read.set(name, content);
      return content;
    },
  };
}
