import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';
import { answered, type Receipt } from './answered.ts';
import { openBrowser, violationsOn, withAxe } from './browser.ts';
import { walk } from './walk.ts';

let stack: RunningStack;
let browser: Browser;
let receipt: Receipt;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startRunningStack(), openBrowser()]);
  receipt = await answered(stack);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const phone = { width: 320, height: 640 };
/** A desktop window at 200 %. */
const zoomed = { width: 640, height: 400 };

async function wideAt(page: Page, viewport: typeof phone): Promise<boolean> {
  await page.setViewportSize(viewport);
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** What keeps somebody from using the page as it stands. */
async function barriersOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [zoomed, phone])
    if (await wideAt(page, viewport)) found.push(`scrolls sideways at ${viewport.width} px`);
  return [...found, ...(await violationsOn(page))];
}

/** Both languages and both modes; each with each where nobody waits for it. */
const walks = [
  ['zh', 'usual'],
  ['en', 'easy'],
  ...(process.env.CI
    ? ([
        ['zh', 'easy'],
        ['en', 'usual'],
      ] as const)
    : []),
] as const;

it.each(walks)(
  'every page, in %s and %s mode, can be used by everybody',
  { timeout: 400_000 },
  async (lang, reading) => {
    const context = await browser.newContext({ viewport: phone, locale: 'zh-CN' });
    await withAxe(context);
    await context.addCookies([{ name: 'reading', value: reading, url: stack.url }]);
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.accept());
    const found: string[] = [];
    const seen = new Set<string>();
    await walk(page, { url: stack.url, lang, answered: receipt }, async (name) => {
      const [html, title] = [page.locator('html'), await page.title()];
      seen.add(title);
      const set = [await html.getAttribute('lang'), (await html.getAttribute('class')) ?? 'usual'];
      if (set.join() !== [lang === 'zh' ? 'zh-CN' : 'en', reading].join()) found.push(`${name}: shown in ${set}`);
      found.push(...(await barriersOn(page)).map((barrier) => `${name} (${title}): ${barrier}`));
    });
    expect(found).toEqual([]);
    // Each of them was another page.
    expect(seen.size).toBeGreaterThan(35);
    await context.close();
  },
);

/** Goes on by Tab until it stands on what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const stands = await page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
        ? at.labels?.[0]?.textContent
        : at?.textContent;
    });
    if (stands?.startsWith(name)) return;
  }
  throw new Error(`“${name}” cannot be reached by Tab`);
}

it('a matter is brought, and its receipt left, by keyboard alone', { timeout: 120_000 }, async () => {
  const page = await (await browser.newContext({ viewport: phone, locale: 'zh-CN' })).newPage();
  const press = async (key: 'Enter' | 'Space', leadsTo: string) => {
    await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: leadsTo }).waitFor();
  };
  const choose = async (option: string) => {
    await tabTo(page, option);
    await page.keyboard.press('Space');
  };
  const write = async (field: string, text: string) => {
    await tabTo(page, field);
    await page.keyboard.insertText(text);
  };
  const goOn = async (leadsTo: string) => {
    await tabTo(page, '继续');
    await press('Enter', leadsTo);
  };

  await page.goto(stack.url);
  await tabTo(page, '跳到正文');
  await tabTo(page, '提交诉求');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/submit');
  await tabTo(page, '开始');
  await press('Enter', '您要说的是哪一类事？');
  await choose('提建议、提意见');
  await page.keyboard.press('ArrowUp');
  expect(await page.getByLabel('说不准', { exact: true }).isChecked()).toBe(true);
  await goOn('事情发生在哪里？');
  await write('地点', '望灯路巷口');
  // Enter in a field goes on as well, and not back.
  await press('Enter', '发生了什么事？');
  await goOn('发生了什么事？');
  await page.locator('.notice:focus').waitFor();
  await tabTo(page, '请填写“标题”。');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('巷口的路灯坏了');
  await write('事情经过', '三盏路灯都不亮。');
  await goOn('您希望怎样解决？');
  await write('诉求 1', '修好路灯');
  await goOn('从什么时候开始的，您找过谁？');
  await goOn('您愿意留下姓名吗？');
  await choose('留姓名');
  await page.keyboard.press('ArrowDown');
  await goOn('怎样把进展告诉您？');
  await goOn('您是为谁反映这件事？');
  await choose('为我自己或者家里');
  await goOn('有照片、文件要交吗？');
  await goOn('谁可以知道这件事？');
  await goOn('请核对您写的内容');
  await goOn('确认并提交');
  await choose('我写的是真实情况');
  await tabTo(page, '提交');
  await press('Enter', '已收到您的诉求');
  await choose('我已经抄下');
  await tabTo(page, '保存好了');
  await press('Enter', '巷口的路灯坏了');
});
