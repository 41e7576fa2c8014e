import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type RunningStack, startRunningStack } from '../../support/running-stack.ts';
import { openBrowser, PATIENCE_MS, violationsOn } from '../browser.ts';

/** The stack, and the windows in which the staff of the demo work with it. */
export interface Desks {
  readonly stack: RunningStack;
  /** The window of one of them, at what waits for them. They sign in once, and keep it from story to story. */
  of(name: string, lang?: 'zh' | 'en'): Promise<Page>;
  /** Everybody can use the page, as far as axe can tell, and nothing on any is kept out by the desk's content policy. */
  expectAccessible(page: Page): Promise<void>;
  close(): Promise<void>;
}

export async function openDesks(): Promise<Desks> {
  const [stack, browser] = await Promise.all([startRunningStack(), openBrowser()]);
  const windows = new Map<string, Page>();
  const keptOut: string[] = [];
  return {
    stack,
    async of(name, lang = 'zh') {
      const known = windows.get(name);
      const page = known ?? (await openWindow(browser, keptOut));
      await page.goto(`${stack.url}/desk?lang=${lang}`);
      if (!known) {
        await page.getByRole('button', { name: lang === 'zh' ? '登录' : 'Sign in' }).click();
        await page.getByRole('button', { name }).click();
        windows.set(name, page);
      }
      await page.locator('#content h2').waitFor();
      return page;
    },
    async expectAccessible(page) {
      expect(await violationsOn(page)).toEqual([]);
      expect(keptOut).toEqual([]);
    },
    async close() {
      await browser.close();
      await stack.stop();
    },
  };
}

/** What somebody is given to do by is kept in their tab only, who they are at the provider by a cookie. */
async function openWindow(browser: Browser, keptOut: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) keptOut.push(message.text());
  });
  return page;
}
