import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Demo } from '../../../local/demo/fill.ts';
import { loadDemo } from '../../../local/demo/load.ts';
import { signIn } from '../../../local/identity/sign-in.ts';
import { type Stack, startStack } from '../../../local/stack.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';
import type { StaffAction } from '../../../shared/schema/commands.ts';
import { words } from '../../../web/desk/words.ts';
import { openBrowser } from '../browser.ts';

/** A Wednesday morning at the office: the demo counts its days from here, so that the pictures stay as they are. */
const MORNING = '2026-11-25T09:30:00+08:00';

/** A phone for what citizens see, a window for the desk. */
const phone = { width: 390, height: 780 };
export const desktop = { width: 1280, height: 800 };

/** A window in which pictures are taken, in one language. */
export interface Window {
  readonly page: Page;
  /** Opens an address in it. */
  go(path: string): Promise<void>;
  /** Keeps what it shows, under a name without its ending. */
  keep(name: string): Promise<void>;
}

/** The running demo, to take pictures of. */
export interface Studio {
  readonly stack: Stack;
  readonly demo: Demo;
  open(path: string, size?: typeof phone): Promise<Window>;
  /** The desk of one of the demo's staff, by their Chinese name. */
  deskOf(person: string, lang: Lang): Promise<Window>;
  /** What somebody of the staff does to a case meanwhile. */
  act(who: string, number: string, action: StaffAction, body: object): Promise<void>;
  close(): Promise<void>;
}

/** `folder`: where the pictures are kept. */
export async function openStudio(folder: string): Promise<Studio> {
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-pictures-'));
  const stack = await startStack({ port: 0, dataDir });
  stack.setClock(MORNING);
  const demo = await loadDemo(stack);
  if (!demo) throw new Error('the demo was there already');
  for (const schedule of ['sweep', 'figures', 'learn']) {
    await stack.fire(schedule);
    await stack.settled();
  }
  const browser = await openBrowser();

  const open = async (path: string, viewport = phone): Promise<Window> => {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    const go = async (to: string) => {
      await page.goto(stack.url + to);
    };
    await go(path);
    return {
      page,
      go,
      keep: async (name) => {
        const image = await page.screenshot({ animations: 'disabled', caret: 'hide' });
        // A page has few colours, and the steps between them at the edges of its letters.
        const palette = { palette: true, colours: 64, dither: 0, effort: 10 };
        await sharp(image)
          .png(palette)
          .toFile(join(folder, `${name}.png`));
      },
    };
  };
  return {
    ...{ stack, demo, open },
    async deskOf(person, lang) {
      const window = await open(`/desk?lang=${lang}`, desktop);
      await window.page.getByRole('button', { name: words[lang].signIn.button }).click();
      await window.page.getByRole('button', { name: person }).click();
      await window.page.locator('#content h2').waitFor();
      return window;
    },
    async act(who, number, action, body) {
      const reply = await fetch(`${stack.url}/api/cases/${number}/${action}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await signIn(stack.url, who)}`,
          ...{ 'content-type': 'application/json', 'if-match': '*' },
        },
        body: JSON.stringify(body),
      });
      if (!reply.ok) throw new Error(`${action}: ${await reply.text()}`);
    },
    async close() {
      await browser.close();
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
