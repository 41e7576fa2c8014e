import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

  it('leaves out of the start what is loaded on demand, and leaves nothing of an earlier build', async () => {
    await writeFile(join(dir, 'heavy.ts'), `export const said = 'loaded when it was asked for';`);
    const lazy = join(dir, 'lazy.ts');
    const out = join(dir, 'out', 'lazy');
    const parts = async () => (await readdir(out)).filter((name) => name.endsWith('.mjs')).toSorted();
    await writeFile(lazy, `export const handler = async () => (await import('./heavy.ts')).said;`);
    await buildFunctions(join(dir, 'out'), { lazy });
    expect(await parts()).toEqual([expect.stringMatching(/^heavy-\w+\.mjs$/), 'index.mjs']);
    const start = join(out, 'index.mjs');
    expect(await readFile(start, 'utf8')).not.toContain('asked for');
    expect(await (await import(pathToFileURL(start).href)).handler()).toBe('loaded when it was asked for');
    await writeFile(lazy, `export const handler = () => 'all of it';`);
    await buildFunctions(join(dir, 'out'), { lazy });
    expect(await parts()).toEqual(['index.mjs']);
  });

  it('fails when a function is missing', async () => {
    await expect(buildFunctions(join(dir, 'out'), { lost: 'functions/lost/handler.ts' })).rejects.toThrow(/lost/);
  });
});
