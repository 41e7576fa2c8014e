import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';
import { openBrowser, violationsOn, withAxe } from './browser.ts';

let stack: RunningStack;
let browser: Browser;
let receipt: { number: string; code: string };
beforeAll(async () => {
  [stack, browser] = await Promise.all([startRunningStack(), openBrowser()]);
  const petition = { title: '公交站牌倒了', facts: '村口站牌倒了半个月。', requests: ['扶正站牌'], name: '周小满' };
  receipt = await (await stack.post('/api/petitions', petition)).json();
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

/** What the content policy of the desk kept out, of whichever page. */
const keptOut: string[] = [];

async function signInAs(name: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
  });
  await withAxe(context);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) keptOut.push(message.text());
  });
  await page.goto(`${stack.url}/desk`);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: '我的待办' }).waitFor();
  return page;
}
/** Everybody can use the page, as far as axe can tell, and nothing on it is kept out by its own content policy. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  expect(keptOut).toEqual([]);
}
const openCase = (page: Page) => page.getByRole('link', { name: '公交站牌倒了' }).click();

/** Does a step, which stands open, and waits until it is said to be done. */
async function take(page: Page, action: string, done: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByText(done).waitFor();
}

it('a registrar registers and routes, the unit accepts, drafts, approves and serves, the citizen reads it', {
  timeout: 120_000,
}, async () => {
  const registrar = await signInAs('林知潮');
  await openCase(registrar);
  await registrar.getByLabel('类别').selectOption('劳动和社会保障');
  await take(registrar, '登记', '已登记，下一步是转送。');
  await registrar.getByLabel('主办单位', { exact: true }).selectOption({ label: '望汐市人力资源和社会保障局' });
  await registrar.getByLabel('望汐市交通运输局', { exact: true }).check();
  await registrar.getByLabel('望汐市交通运输局的分工').fill('站牌的产权');
  await expectAccessible(registrar);
  await take(registrar, '转送或交办', '已转送，送达后承办单位会在待办中看到。');
  await stack.settled();

  const handler = await signInAs('燕归舟');
  await openCase(handler);
  await take(handler, '受理', '已受理，书面答复的期限从今天起算。');
  await handler.getByLabel('查明的事实').fill('站牌基座松动。');
  await take(handler, '拟写处理意见', '请填写“意见”，或者从列出的选项中选择。');
  await handler.getByRole('radio', { name: '予以支持' }).check();
  await handler.getByRole('textbox', { name: '书面答复' }).fill('站牌已于今日扶正。');
  await handler.getByRole('textbox', { name: '依据' }).fill('《公路安全保护条例》');
  await expectAccessible(handler);
  await take(handler, '拟写处理意见', '意见已拟好，等负责人批准。');

  const head = await signInAs('顾长灯');
  await openCase(head);
  await head.getByText('草稿，未送达').waitFor();
  await take(head, '批准处理意见', '已批准，下一步是送达。');

  await handler.reload();
  await handler.getByRole('form', { name: '送达处理意见' }).getByLabel('受送达人（可不填）').fill('周小满');
  await expectAccessible(handler);
  await take(handler, '送达处理意见', '已送达，信访人现在可以看到。');

  const answer = await stack.post('/api/petitions/track', receipt);
  expect(await answer.json()).toMatchObject({
    status: 'answered',
    answers: [{ opinions: [{ outcome: 'supported', text: '站牌已于今日扶正。' }] }],
  });

  await registrar.reload();
  await registrar.getByRole('radio', { name: '没有解决' }).check();
  await take(registrar, '办结', '已办结。');
  expect(await registrar.locator('main').innerText()).not.toContain('周小满');
});

it('what is rarely done stands under one heading, and a day can be asked why', async () => {
  const petition = { title: '站台没有雨棚', facts: '下雨天没有地方躲。', requests: ['装雨棚', '说明何时装'] };
  await stack.post('/api/petitions', petition);
  const registrar = await signInAs('林知潮');
  await registrar.getByRole('link', { name: '站台没有雨棚' }).click();
  await registrar.getByText('为什么是这一天？').first().click();
  await registrar.getByText('第 15 天').waitFor();
  const others = registrar.getByText('其他操作');
  await others.waitFor();
  expect(await registrar.locator('summary', { hasText: '关联原件' }).isVisible()).toBe(false);
  await others.click();
  await registrar.locator('summary', { hasText: /^不予受理$/ }).click();
  const path = registrar.getByRole('group', { name: '途径' });
  expect(await path.isVisible()).toBe(false);
  await registrar.getByLabel('不予受理的理由').selectOption({ index: 2 });
  await path.waitFor();
  await expectAccessible(registrar);
});

it('an overdue duty is flagged by the schedule, and the unit finds the supervision notice in its inbox', async () => {
  const petition = { title: '路口信号灯不亮', facts: '坏了一周。', requests: ['修好信号灯'] };
  await stack.post('/api/petitions', petition);
  const inThreeWeeks = new Date(stack.now().getTime() + 21 * 86_400_000);
  stack.setClock(inThreeWeeks.toISOString());
  await stack.fire('sweep');
  await stack.settled();

  const registrar = await signInAs('林知潮');
  await registrar.getByRole('link', { name: '单位待办' }).click();
  await registrar.getByText('路口信号灯不亮').first().waitFor();
  const inbox = await registrar.locator('main').innerText();
  expect(inbox).toContain('路口信号灯不亮');
  expect(inbox).toContain('督办');
  await expectAccessible(registrar);
});
