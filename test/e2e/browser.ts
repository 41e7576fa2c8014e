import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeSource = readFileSync(axePath, 'utf8');

/** A real Chromium, the one that comes with the packages. It asks nobody but the stack. */
export async function openBrowser(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  const executablePath = await sparticuz.executablePath();
  // With one process for everything, closing a window would end the browser.
  const left =
    /^--(single-process|no-zygote|use-gl|use-angle|enable-unsafe-swiftshader|ignore-gpu-blocklist|in-process-gpu)/;
  const args = sparticuz.args.filter((arg) => !left.test(arg));
  return chromium.launch({ executablePath, args: [...args, ...quiet, '--disable-gpu'], headless: true });
}

/** A machine that does much else at once is slow; whoever waits for what never comes waits this long. */
export const PATIENCE_MS = 30_000;
export const SOON = { timeout: PATIENCE_MS };

/** Waits until the page says it, whichever page comes. */
export async function expectToSay(page: Page, said: string | RegExp): Promise<void> {
  await expect.poll(() => page.locator('main').innerText(), SOON).toMatch(said);
}

/** Every page and frame of the context brings axe along, whatever its content policy: the driver puts it there. */
export const withAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ path: axePath });

/** What axe finds wrong with a page by all its default rules; where it is not there yet, the driver brings it. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Every rule runs; only what passes is not written down.
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Everybody can use the page, as far as axe can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
}
