import type { Browser, Frame, Page } from 'playwright-core';
import { violationsOn, withAxe } from './browser.ts';

const phone = { width: 320, height: 640 };
/** A desktop window at 200 %. */
const zoomed = { width: 640, height: 400 };

/** A window in which one page after the other is looked at. */
export interface Looker {
  /** What keeps somebody from using the page, with everything on it unfolded. */
  barriersOn(html: string): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * The pages are written into one open document, so that axe is read and warm for all of them: that is most of the time.
 * Their styles, scripts and frames are fetched as ever; their content policy is left to the tests that click.
 */
export async function openLooker(browser: Browser, url: string): Promise<Looker> {
  const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', bypassCSP: true });
  await withAxe(context);
  const page = await context.newPage();
  await page.goto(url);
  return {
    close: () => context.close(),
    async barriersOn(html) {
      // For the frames in it, which are pages of their own.
      await context.addCookies([{ name: 'reading', value: / class="easy"/.test(html) ? 'easy' : 'usual', url }]);
      await show(page, html);
      const found: string[] = [];
      for (const viewport of [zoomed, phone])
        if (await wideAt(page, viewport)) found.push(`scrolls sideways at ${viewport.width} px`);
      for (const frame of page.frames()) found.push(...(await smallTargetsIn(frame)));
      return [...found, ...(await violationsOn(page))];
    },
  };
}

async function show(page: Page, html: string): Promise<void> {
  await page.evaluate(async (html) => {
    const loaded = () => new Promise((done) => window.addEventListener('load', done, { once: true }));
    document.open();
    const all = loaded();
    document.write(html);
    document.close();
    await all;
    for (const details of document.querySelectorAll('details')) details.open = true;
  }, html);
  // A frame is fetched when it comes into view.
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await frame.contentFrame().locator('main').waitFor();
  }
}

async function wideAt(page: Page, viewport: typeof phone): Promise<boolean> {
  await page.setViewportSize(viewport);
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** What is pressed with a thumb is 48 px high and wide, unless it is a word within a sentence. */
function smallTargetsIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const LEAST = 48;
    const isUnseen = (each: Element) =>
      each.closest('[hidden], [aria-hidden=true], .skip') !== null || each.getClientRects().length === 0;
    /** A box to tick is pressed on its words as well; one that is out of sight only there. */
    const boxesOf = (each: Element) => {
      const labels = each instanceof HTMLInputElement && each.type !== 'text' ? [...(each.labels ?? [])] : [];
      return [each, ...labels].map((one) => one.getBoundingClientRect());
    };
    const isInSentence = (each: Element) =>
      getComputedStyle(each).display === 'inline' &&
      (each.parentElement?.textContent ?? '').trim() !== (each.textContent ?? '').trim();
    return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
      .filter((each) => !isUnseen(each) && !isInSentence(each))
      .filter((each) => {
        const boxes = boxesOf(each);
        const side = (of: 'width' | 'height') => Math.max(...boxes.map((box) => box[of]));
        return Math.min(side('width'), side('height')) < LEAST - 0.5;
      })
      .map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return `${Math.round(width)} x ${Math.round(height)} px to press: ${each.outerHTML.slice(0, 120)}`;
      });
  });
}
