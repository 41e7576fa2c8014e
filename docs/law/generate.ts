/** Writes law.md: article → rule → test. Run `npm run generate:law` when a table, a duty or the title of a test changed. */
import { writeFileSync } from 'node:fs';
import { lawPage } from './page.ts';
import { rules } from './rules.ts';
import { proofs } from './tests.ts';

writeFileSync(new URL('../law.md', import.meta.url), lawPage(rules(), proofs()));
