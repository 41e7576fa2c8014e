import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoGateBook } from '../../shared/adapters/dynamo/gate-book.ts';
import { builtInSettings } from '../../shared/gate/settings.ts';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';
import { expectAccessible, expectToSay, openBrowser, SOON } from './browser.ts';
import { writeDown } from './petition.ts';

let stack: RunningStack;
let browser: Browser;
let mine: { number: string; code: string };
beforeAll(async () => {
  [stack, browser] = await Promise.all([startRunningStack({ gate: 'as deployed' }), openBrowser()]);
  // Everybody comes from one address here: few without a proof, so that the test is short.
  const limits = { ...builtInSettings.limits, submit: { most: 1, minutes: 1440 }, code: { most: 2, minutes: 1440 } };
  await new DynamoGateBook(stack.table).putSettings({ ...builtInSettings, limits });
  const petition = { title: '站台没有雨棚', facts: '下雨天没有地方躲。', requests: ['装雨棚'] };
  mine = await (await stack.post('/api/petitions', petition)).json();
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const asked: string[] = [];
async function open(path: string, options: object = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'zh-CN',
    ...options,
  });
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(stack.url + path);
  return page;
}

const send = (page: Page) => page.locator('button.main').click();

async function follow(page: Page, { number, code }: { number: string; code: string }): Promise<void> {
  await page.getByLabel('信访件编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await send(page);
}

describe('bringing a matter from an address that has brought too many', () => {
  it('without a script: says when to come back, and keeps what was typed', async () => {
    const page = await open('/submit', { javaScriptEnabled: false });
    await writeDown(page, stack.url);
    const [answer] = await Promise.all([page.waitForResponse(/submit/), send(page)]);
    expect(answer.status()).toBe(429);
    expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
    await expectToSay(page, /还没有提交[\s\S]*请在\d+月\d+日 08:00 以后再试。/);
    await page.goto(`${stack.url}/submit/facts`);
    expect(await page.getByLabel('标题').inputValue()).toBe('巷口的路灯坏了一个月');
  });

  it('with a script: the device does a little work, says so, and the matter is taken', async () => {
    const page = await open('/submit');
    await writeDown(page, stack.url);
    await expect.poll(() => page.getByRole('status').innerText(), SOON).toBe('已核对您不是机器。');
    await send(page);
    await expectToSay(page, /WX(\s*\d){10}/);
  });

  it('with a slow device: the form waits for the work and then goes by itself', async () => {
    const page = await open('/submit');
    const said = Promise.withResolvers<void>();
    await page.route('**/api/petitions/challenge', (route) => said.promise.then(() => route.continue()));
    await writeDown(page, stack.url, '楼道的灯坏了');
    await send(page);
    await expect.poll(() => page.getByRole('status').innerText(), SOON).toContain('几秒钟后自动提交');
    said.resolve();
    await page.waitForSelector('.fours');
    await expectToSay(page, '楼道的灯坏了');
  });

  it('with a device that cannot do the work: it is told so, and may still send', async () => {
    const page = await open('/submit');
    await page.route('**/api/petitions/challenge', (route) => route.abort());
    await writeDown(page, stack.url);
    await expect.poll(() => page.getByRole('status').innerText(), SOON).toBe('这台设备没有完成核对，仍然可以提交。');
    await send(page);
    await expectToSay(page, '还没有提交');
  });
});

describe('following a matter whose code somebody guesses', () => {
  it('the guesser is stopped, and the citizen gets in after a little work', async () => {
    const guesser = await open('/track', { javaScriptEnabled: false });
    const said: number[] = [];
    for (let i = 0; i < 4; i++) {
      const guess = { number: mine.number, code: String(i).padStart(12, '0') };
      const [answer] = await Promise.all([guesser.waitForResponse(/track/), follow(guesser, guess)]);
      said.push(answer.status());
    }
    expect(said).toEqual([404, 404, 429, 429]);

    const page = await open('/track');
    await follow(page, mine);
    await expectToSay(page, '核对完成后再按一次');
    await expect.poll(() => page.getByRole('status').innerText(), SOON).toBe('已核对您不是机器。');
    await send(page);
    await page.waitForSelector('h1.written');
    await expectToSay(page, '站台没有雨棚');
    await page.reload();
    await expectToSay(page, '站台没有雨棚');
  });

  it('whoever stands before a new receipt keeps number and code, and has it as a file after a little work', async () => {
    const page = await open('/submit', { bypassCSP: true });
    await writeDown(page, stack.url, '天桥的灯坏了');
    await expect.poll(() => page.getByRole('status').innerText(), SOON).toBe('已核对您不是机器。');
    await send(page);
    await page.waitForSelector('.fours');
    const codes = await page.locator('.codes').innerText();
    await page.getByRole('button', { name: '下载 Word 文档' }).click();
    await expectToSay(page, /还没有下载成功[\s\S]*请在\d+月\d+日 08:00 以后再试。/);
    expect(await page.locator('.codes').innerText()).toBe(codes);
    await expectAccessible(page);
    await expect.poll(() => page.getByRole('status').innerText(), SOON).toBe('已核对您不是机器。');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '再下载一次' }).click();
    expect((await download).suggestedFilename()).toMatch(/^WX\d{10} 信访事项收件回执\.docx$/);
    expect(await page.locator('.codes').innerText()).toBe(codes);
  });

  it('is told so accessibly, in both languages', async () => {
    for (const lang of ['zh', 'en']) {
      const page = await open(`/track?lang=${lang}`, { bypassCSP: true });
      await page.locator('input[name=number]').fill(mine.number);
      await page.locator('input[name=code]').fill('000000000000');
      await send(page);
      await page.waitForSelector('.notice');
      await expectAccessible(page);
    }
  });
});

describe('a program', () => {
  it('is told when to come back and where a challenge is had', async () => {
    const refused = await stack.post('/api/petitions', { title: '甲', facts: '乙', requests: ['丙'] });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: 'too-many', challenge: '/api/petitions/challenge' });
  });

  it('that says another address in X-Forwarded-For is still the same', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' };
    expect((await stack.post('/api/petitions', { title: '甲', facts: '乙', requests: ['丙'] }, headers)).status).toBe(
      429,
    );
  });

  it('that sends a megabyte is refused before anything reads it', async () => {
    const answer = await stack.post('/api/petitions', { title: '甲', facts: '长'.repeat(1_100_000), requests: ['丙'] });
    expect([answer.status, (await answer.json()).code]).toEqual([413, 'too-large']);
  });
});

describe('no page, and no script on it,', () => {
  it('asks anybody but us', () => {
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.some((url) => url.includes('/prover-'))).toBe(true);
    expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([stack.url]));
  });
});
