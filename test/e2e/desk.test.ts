import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';
import { expectAccessible, openBrowser } from './browser.ts';

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

async function signInAs(name: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    bypassCSP: true,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(`${stack.url}/desk`);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: '待办' }).waitFor();
  return page;
}
const openCase = (page: Page) => page.getByRole('link', { name: '公交站牌倒了' }).click();

it('a registrar registers and routes, a handler accepts and answers, the citizen reads it', {
  timeout: 60_000,
}, async () => {
  const registrar = await signInAs('林知潮');
  await openCase(registrar);
  await registrar.getByLabel('类别').selectOption('交通运输');
  await registrar.getByRole('button', { name: '登记', exact: true }).click();
  await registrar.getByText('已登记，下一步是转送。').waitFor();
  await registrar.getByLabel('主办单位').selectOption({ label: '望汐市交通运输局' });
  await expectAccessible(registrar);
  await registrar.getByRole('button', { name: '转送', exact: true }).click();
  await registrar.getByText('已转送，送达后承办单位会在待办中看到。').waitFor();
  await stack.settled();

  const handler = await signInAs('路遥桥');
  await openCase(handler);
  await handler.getByRole('button', { name: '受理', exact: true }).click();
  await handler.getByText('已受理，书面答复的期限从今天起算。').waitFor();
  await handler.getByRole('radio', { name: '予以支持' }).check();
  await handler.getByRole('textbox', { name: '书面答复' }).fill('站牌已于今日扶正。');
  await handler.getByRole('textbox', { name: '依据' }).fill('《公路安全保护条例》');
  await expectAccessible(handler);
  await handler.getByRole('button', { name: '作出答复' }).click();
  await handler.getByText('已答复，信访人现在可以看到。').waitFor();

  const answer = await stack.post('/api/petitions/track', receipt);
  expect(await answer.json()).toMatchObject({
    status: 'answered',
    answers: [{ opinions: [{ outcome: 'supported', text: '站牌已于今日扶正。' }] }],
  });
});

it('an overdue duty is flagged by the schedule, and the unit finds the supervision notice in its inbox', async () => {
  const petition = { title: '路口信号灯不亮', facts: '坏了一周。', requests: ['修好信号灯'] };
  await stack.post('/api/petitions', petition);
  const inThreeWeeks = new Date(stack.now().getTime() + 21 * 86_400_000);
  stack.setClock(inThreeWeeks.toISOString());
  await stack.fire('sweep');
  await stack.settled();

  const registrar = await signInAs('林知潮');
  await registrar.getByText('路口信号灯不亮').first().waitFor();
  const inbox = await registrar.locator('main').innerText();
  expect(inbox).toContain('路口信号灯不亮');
  expect(inbox).toContain('督办');
  await expectAccessible(registrar);
});
