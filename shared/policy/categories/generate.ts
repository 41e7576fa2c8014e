/**
 * Writes national.json from the official list of content classes (信访内容分类), a CSV with the columns level1, level2
 * and level3: `node shared/policy/categories/generate.ts FILE.csv`. A list of your own makes the `categories` of your
 * policy in the same way.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [, , file = 'categories.csv'] = process.argv;
const [, ...lines] = readFileSync(file, 'utf8')
  .replace(/^\uFEFF/, '')
  .trim()
  .split(/\r?\n/);
const paths = lines.map((line) => line.split(',').join('/'));
const source = `Content classes of the national petition information system, ${paths.length} of three levels, names before the reform of 2018`;
writeFileSync(new URL('national.json', import.meta.url), `${JSON.stringify({ source, paths }, null, 2)}\n`);
