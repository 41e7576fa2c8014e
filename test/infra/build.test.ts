import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../infra/build.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'huiyin-'));
  await writeFile(join(dir, 'style.css'), 'p { margin: 0 }');
  await writeFile(join(dir, 'letter.ts'), `import css from './style.css'; export const handler = () => '回音 ' + css;`);
});
afterAll(() => rm(dir, { recursive: true }));

describe('building', () => {
  it('makes one module of a function and all it needs, with the way back to its source', async () => {
    const built = await buildFunctions(join(dir, 'out'), { letter: join(dir, 'letter.ts') });
    expect(built.functions).toBe(1);
    const bundle = join(dir, 'out', 'letter', 'index.mjs');
    const { handler } = await import(pathToFileURL(bundle).href);
    expect(handler()).toBe('回音 p { margin: 0 }');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: every character of ASCII is meant
    expect(await readFile(bundle, 'utf8')).toMatch(/^[\u0000-\u007f]*$/);
    expect(JSON.parse(await readFile(`${bundle}.map`, 'utf8')).sources).toContainEqual(
      expect.stringMatching(/letter\.ts$/),
    );
  });

  it('fails when a function is missing', async () => {
    await expect(buildFunctions(join(dir, 'out'), { lost: 'functions/lost/handler.ts' })).rejects.toThrow(/lost/);
  });
});
