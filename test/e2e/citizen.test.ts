import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';
import { expectAccessible, openBrowser } from './browser.ts';

let stack: RunningStack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startRunningStack(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const phone = { width: 320, height: 640 };
const open = async (path: string, options: object = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  await page.goto(stack.url + path);
  return page;
};

async function fill(page: Page): Promise<void> {
  await page.getByLabel('标题').fill('巷口的路灯坏了一个月');
  await page.getByLabel('事情经过').fill('巷口三盏路灯都不亮，晚上老人出门摔过跤。<b>请重视</b>');
  await page.getByLabel('诉求 1').fill('修好三盏路灯');
  await page.getByLabel('姓名').fill('周小满');
  await page.getByLabel('手机号码').fill('138 0000 0000');
}

/** As a person reads it: with the line breaks of the page. */
const textOf = (page: Page) => page.locator('main').innerText();
const digits = (text: string | null) => (text ?? '').replace(/[^\dA-Z]/g, '');

async function receiptOf(page: Page): Promise<{ number: string; code: string }> {
  const text = await textOf(page);
  const number = /[A-Z]{2,4}(?:[\s-]*\d){10}/.exec(text)?.[0];
  const code = /查询码\s+((?:\d[\s-]*){12})/.exec(text)?.[1];
  return { number: digits(number ?? null), code: digits(code ?? null) };
}

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each([
  ['without script', false],
  ['with script', true],
])('a citizen on a small phone, %s', (_, javaScriptEnabled) => {
  it('submits, keeps the receipt, and follows the case', async () => {
    const page = await open('/', { javaScriptEnabled });
    await page.getByRole('link', { name: '提交诉求' }).first().click();
    await fill(page);
    await page.getByRole('button', { name: '提交', exact: true }).last().click();
    const receipt = await receiptOf(page);
    expect(receipt.number).toMatch(/^WX\d{10}$/);
    expect(receipt.code).toMatch(/^\d{12}$/);
    expect(page.url()).not.toContain(receipt.code);

    await page.goto(`${stack.url}/track`);
    await page.getByLabel('信访件编号').fill(receipt.number);
    await page.getByLabel('查询码').fill(receipt.code);
    await page.getByRole('button', { name: '查看' }).click();
    const shown = await textOf(page);
    expect(shown).toContain('巷口的路灯坏了一个月');
    expect(shown).toMatch(/望汐市信访局/);
    expect(page.url()).not.toContain(receipt.code);
  });

  it('is told how to mend a mistake, and loses nothing typed', async () => {
    const page = await open('/submit', { javaScriptEnabled });
    await fill(page);
    await page.getByLabel('诉求 1').fill('');
    await page.getByLabel('手机号码').fill('12345');
    await page.getByRole('button', { name: '提交', exact: true }).last().click();
    expect(await page.getByRole('link', { name: /11 位手机号码/ }).count()).toBe(1);
    expect(await page.getByLabel('标题').inputValue()).toBe('巷口的路灯坏了一个月');
    expect(await page.getByLabel('事情经过').inputValue()).toContain('<b>请重视</b>');
    expect(await page.getByLabel('手机号码').inputValue()).toBe('12345');
  });

  it('gets one case when the same form is sent twice', async () => {
    const page = await open('/submit', { javaScriptEnabled });
    await fill(page);
    await page.getByRole('button', { name: '提交', exact: true }).last().click();
    const first = await receiptOf(page);
    await page.goBack();
    await page.getByRole('button', { name: '提交', exact: true }).last().click();
    // Without a cache the browser may show an empty form with a new key: then nothing was sent a second time.
    const second = await receiptOf(page);
    if (second.number) expect(second).toEqual(first);
  });
});

describe('every page', () => {
  it.each(['/', '/submit', '/track', '/desk', '/nowhere'])(
    '%s: is accessible, fits 320 px, in both languages',
    async (path) => {
      for (const lang of ['zh', 'en']) {
        const page = await open(`${path}?lang=${lang}`, { bypassCSP: true });
        expect(await page.locator('html').getAttribute('lang')).toMatch(lang === 'zh' ? /^zh/ : /^en/);
        await expectAccessible(page);
        expect(await wide(page)).toBeLessThanOrEqual(0);
        await page.context().close();
      }
    },
  );

  it('asks nobody but its own server', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    for (const path of ['/', '/submit', '/track', '/desk']) await page.goto(stack.url + path);
    expect(new Set(asked)).toEqual(new Set([stack.url]));
  });

  it('says the same to a wrong code as to a case that is not there', async () => {
    const said = [];
    for (const number of ['WX2026000001', 'WX2026999999']) {
      const page = await open('/track');
      await page.getByLabel('信访件编号').fill(number);
      await page.getByLabel('查询码').fill('123456789012');
      await page.getByRole('button', { name: '查看' }).click();
      said.push((await textOf(page)).replaceAll(number, ''));
    }
    expect(said[0]).toContain('编号或查询码不对');
    expect(said[1]).toBe(said[0]);
  });
});
