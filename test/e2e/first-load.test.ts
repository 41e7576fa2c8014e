import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DeskManifest } from '../../functions/desk/show-desk.ts';

const assets = join(import.meta.dirname, '..', '..', 'dist', 'functions', 'desk', 'assets');
const MOST_KB = 420;

it('what the desk fetches before it can be used is at most 420 KB, compressed', () => {
  const { script, style, preload }: DeskManifest = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8'));
  const bytes = [script, style, ...preload].map((name) => statSync(join(assets, `${name}.gz`)).size);
  expect(bytes.length).toBeGreaterThan(2);
  expect(bytes.reduce((sum, each) => sum + each, 0) / 1024).toBeLessThan(MOST_KB);
});
