import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A test that says in its title which rules it proves: `… [clock:handle, duty:served]`. */
export interface Proof {
  readonly file: string;
  readonly title: string;
}

const root = join(import.meta.dirname, '..', '..');
const TITLE =
  /\b(?:it|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:(?!\1)[\s\S])*?) \[((?:[a-z]+:[a-z0-9-]+(?:, )?)+)\]\1/g;

/** The tests of each rule, read from the titles in `test/`. */
export function proofs(): Map<string, Proof[]> {
  const found = new Map<string, Proof[]>();
  for (const file of globSync('test/**/*.test.ts', { cwd: root }).sort())
    for (const [, , title = '', ids = ''] of readFileSync(join(root, file), 'utf8').matchAll(TITLE))
      for (const id of ids.split(', '))
        found.set(id, [...(found.get(id) ?? []), { file, title: title.replace(/:? ?%s/, '') }]);
  return found;
}
