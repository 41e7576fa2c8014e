import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';
import { answered } from './answered.ts';
import { expectAccessible, expectToSay, openBrowser, SOON } from './browser.ts';
import { begin, bring, send, sign, tell, writeDown } from './petition.ts';

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

/** As a person reads it: with the line breaks of the page. */
const textOf = (page: Page) => page.locator('main').innerText();
const digits = (text: string | null) => (text ?? '').replace(/[^\dA-Z]/g, '');

async function receiptOf(page: Page): Promise<{ number: string; code: string }> {
  const text = await textOf(page);
  const number = /[A-Z]{2,4}(?:[\s-]*\d){10}/.exec(text)?.[0];
  const code = /查询码\s+((?:\d[\s-]*){12})/.exec(text)?.[1];
  return { number: digits(number ?? null), code: digits(code ?? null) };
}

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

async function follow(page: Page, { number, code }: { number: string; code: string }): Promise<void> {
  await page.goto(`${stack.url}/track`);
  await page.getByLabel('信访件编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查看', exact: true }).click();
}

/** Presses the one such button that stands open, and reads what is said first, with the focus. */
async function press(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).locator('visible=true').click();
  // The focus goes there when the page is first painted, a moment after it has arrived.
  await page.locator('.notice:focus').first().waitFor();
  return page.locator('.notice').innerText();
}

const unfold = (page: Page, step: string) => page.locator('summary', { hasText: step }).click();

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each([
  ['without script', false],
  ['with script', true],
])('a citizen on a small phone, %s', (_, javaScriptEnabled) => {
  it('submits, keeps the receipt, and follows the case', async () => {
    const page = await open('/', { javaScriptEnabled });
    await page.getByRole('link', { name: '提交诉求' }).first().click();
    await begin(page);
    await tell(page);
    await sign(page);
    await expectToSay(page, '请核对您写的内容');
    await send(page);
    const receipt = await receiptOf(page);
    expect(receipt.number).toMatch(/^WX\d{10}$/);
    expect(receipt.code).toMatch(/^\d{12}$/);
    expect(page.url()).not.toContain(receipt.code);

    if (javaScriptEnabled) expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.getByRole('button', { name: '保存好了，继续' }).click();
    await expectToSay(page, '请先保存编号和查询码');
    await page.getByLabel('我已经抄下').check();
    await page.getByRole('button', { name: '保存好了，继续' }).click();
    await page.getByRole('button', { name: '核对办理记录' }).click();
    await expectToSay(page, /服务器核对了 \d+ 条记录，全部对得上。/);
    if (javaScriptEnabled) await page.getByText('您的浏览器也重新算了一遍，全部对得上。').waitFor();

    await follow(page, receipt);
    await expectToSay(page, /巷口的路灯坏了一个月[\s\S]*望汐市信访局/);
    expect(page.url()).not.toContain(receipt.code);
  });

  it('adds material, rates and asks for a review from the page of the case', async () => {
    const receipt = await answered(stack);
    const page = await open('/', { javaScriptEnabled });
    await follow(page, receipt);
    await expectToSay(page, '下月装好。');

    await unfold(page, '补充材料');
    await page.getByLabel('补充的内容').fill('昨天又有人淋雨。');
    expect(await press(page, '提交补充')).toContain('您补充的内容已经交给正在办理的单位。');
    await page.reload();
    expect((await textOf(page)).match(/您补充了材料/g)).toHaveLength(1);

    await page.goBack();
    await expect.poll(() => page.getByLabel('补充的内容').inputValue(), SOON).toBe('昨天又有人淋雨。');
    if (!(await page.getByLabel('补充的内容').isVisible())) await unfold(page, '补充材料');
    expect(await press(page, '提交补充')).toContain('您补充的内容已经交给正在办理的单位。');
    expect((await textOf(page)).match(/您补充了材料/g)).toHaveLength(1);

    await unfold(page, '评价承办单位');
    await page.getByLabel('想说的话').locator('visible=true').fill('答得很清楚。');
    expect(await press(page, '提交评价')).toContain('请选择“满意”“基本满意”或者“不满意”。');
    expect(await page.getByLabel('想说的话').locator('visible=true').inputValue()).toBe('答得很清楚。');
    await page.getByLabel('基本满意').locator('visible=true').check();
    expect(await press(page, '提交评价')).toContain('您对承办单位的评价已经记下。');

    await unfold(page, '申请复查');
    await page.getByLabel('理由').fill('没有说明哪一天装好。');
    expect(await press(page, '申请复查')).toContain('您的复查申请已经收到。');
    const shown = await textOf(page);
    expect(shown).toMatch(/望汐市人民政府将在.*24:00前书面告知您复查意见。/);
    expect(shown).toContain('承办单位：基本满意');
    expect(await wide(page)).toBeLessThanOrEqual(0);
    for (const secret of Object.values(receipt)) expect(page.url()).not.toContain(secret);
  });

  it('is told how to mend a mistake, and loses nothing typed', async () => {
    const page = await open('/submit', { javaScriptEnabled });
    await writeDown(page, stack.url);
    await page.goto(`${stack.url}/submit/facts`);
    await page.getByLabel('标题').fill('');
    await page.getByRole('button', { name: '继续', exact: true }).last().click();
    await page.getByRole('link', { name: '请填写“标题”。' }).waitFor();
    expect(await page.getByLabel('事情经过').inputValue()).toContain('<b>请重视</b>');
    if (!javaScriptEnabled) return;
    await page.getByLabel('标题').fill('写到一半的标题');
    await page.getByText('已保存', { exact: true }).waitFor();
    await page.goto(`${stack.url}/submit/facts`);
    expect(await page.getByLabel('标题').inputValue()).toBe('写到一半的标题');
  });

  it('changes the language in the middle of a sentence, and goes on with it', async () => {
    const page = await open('/submit', { javaScriptEnabled });
    await writeDown(page, stack.url);
    await page.goto(`${stack.url}/submit/facts`);
    await page.getByLabel('标题').fill('');
    await page.getByLabel('事情经过').fill('写到一半');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'What happened?' }).waitFor();
    expect(await page.getByLabel('What happened').inputValue()).toBe('写到一半');
    expect(await page.locator('.error').count()).toBe(0);
  });

  it('gets one case when the same form is sent twice', async () => {
    const page = await open('/submit', { javaScriptEnabled });
    await writeDown(page, stack.url);
    await bring(page);
    const first = await receiptOf(page);
    // Whoever leaves without saving it is asked first.
    page.once('dialog', (dialog) => dialog.accept());
    await page.goto(`${stack.url}/submit/send`);
    await page.getByRole('button', { name: '打开回执' }).click();
    expect(await receiptOf(page)).toEqual(first);
  });
});

it('a page that is sent without a network stays, says so, and goes on once there is one', async () => {
  const page = await open('/submit');
  await writeDown(page, stack.url);
  await page.goto(`${stack.url}/submit/facts`);
  const goOn = page.getByRole('button', { name: '继续', exact: true }).last();
  await page.context().setOffline(true);
  await page.getByLabel('事情经过').fill('地铁里写的');
  await goOn.click();
  await page.getByText('现在没有连上网，这一页还没有送出。').waitFor();
  expect(await page.getByLabel('事情经过').inputValue()).toBe('地铁里写的');
  expect(page.url()).toBe(`${stack.url}/submit/facts`);
  await page.context().setOffline(false);
  await page.getByText('已保存', { exact: true }).waitFor();
  await goOn.click();
  await expectToSay(page, '地铁里写的');
});

it('a receipt’s QR code fills in number and code, and leaves neither in the address', async () => {
  const { number, code } = await answered(stack);
  const page = await open(`/track#${number}.${code}`);
  await expect.poll(() => page.getByLabel('查询码').inputValue(), SOON).toBe(code);
  expect(page.url()).toBe(`${stack.url}/track`);
  await page.getByRole('button', { name: '查看', exact: true }).click();
  await expectToSay(page, '下月装好。');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载信访事项处理意见书' }).click();
  expect((await download).suggestedFilename()).toMatch(/^WX\d{10} 信访事项处理意见书 .*\.docx$/);
});

describe('every page', () => {
  it('of the staff, before they sign in, is accessible and fits 320 px, in both languages', async () => {
    for (const lang of ['zh', 'en']) {
      const page = await open(`/desk?lang=${lang}`, { bypassCSP: true });
      expect(await page.locator('html').getAttribute('lang')).toMatch(lang === 'zh' ? /^zh/ : /^en/);
      await expectAccessible(page);
      expect(await wide(page)).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

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
      await expectToSay(page, '编号或查询码不对');
      said.push((await textOf(page)).replaceAll(number, ''));
    }
    expect(said[1]).toBe(said[0]);
  });
});
