import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SOON } from '../browser.ts';
import { choose, formOf, openCase, take, unfold } from './clicks.ts';
import { type Desks, openDesks } from './desks.ts';

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.close());

it('a letter goes to a unit that is not competent and back, then to the one that is: extended, drafted twice, approved, served', async () => {
  const { stack, expectAccessible } = desks;
  const TITLE = '公交站牌倒了';
  const registrar = await desks.of('林知潮');
  await registrar.getByRole('link', { name: '登记', exact: true }).click();
  await registrar.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE);
  await registrar.getByRole('textbox', { name: '反映的内容', exact: true }).fill('村口站牌倒了半个月。');
  await registrar.getByRole('textbox', { name: '诉求', exact: true }).fill('扶正站牌');
  await registrar.getByLabel('姓名（可不填）').fill('周小满');
  await registrar.getByLabel('电话（可不填）').first().fill('13900005678');
  await registrar.keyboard.press('Control+Enter');
  await registrar.getByText('查询码只在这里显示一次').waitFor();
  const [number, code] = await registrar.locator('.registered dd.number, .registered dd .number').allInnerTexts();
  await registrar.locator('.registered a').click();
  await choose(registrar, '类别', '劳动和社会保障');
  await take(registrar, '登记', '已登记，下一步是转送。');

  await sendTo(registrar, '望汐市民政局');
  await registrar.getByRole('button', { name: '办错了？收回' }).click();
  await registrar.locator('summary:focus', { hasText: '收回' }).waitFor();
  await formOf(registrar, '收回').getByLabel('理由').fill('选错了单位。');
  await expectAccessible(registrar);
  await take(registrar, '收回');
  await sendTo(registrar, '望汐市交通运输局');
  await stack.settled();

  const wrong = await desks.of('路遥桥');
  await openCase(wrong, TITLE);
  const objection = await unfold(wrong, '提出异议');
  await objection.getByLabel('理由', { exact: true }).fill('站牌由用工单位设置，不归本局管。');
  await expectAccessible(wrong);
  await take(objection, '提出异议');
  await stack.settled();

  await registrar.reload();
  const decision = formOf(registrar, '审核异议');
  await decision.getByRole('radio', { name: '同意', exact: true }).check();
  await decision.getByLabel('理由', { exact: true }).fill('职责确实不在该局。');
  await expectAccessible(registrar);
  await take(decision, '审核异议');
  await choose(registrar, '主办单位', '望汐市人力资源和社会保障局');
  await choose(registrar, '协办单位（可不填）', '望汐市城市管理局');
  await registrar.keyboard.press('Escape');
  await registrar.getByLabel('望汐市城市管理局的分工').fill('站牌的产权');
  await expectAccessible(registrar);
  await take(registrar, '转送或交办', '已转送，送达后承办单位会在待办中看到。');
  await stack.settled();

  const handler = await desks.of('燕归舟');
  await openCase(handler, TITLE);
  await take(handler, '受理', '已受理，书面答复的期限从今天起算。受理告知书最迟要在');
  await handler.getByRole('row', { name: TITLE }).filter({ hasText: '送达受理告知书' }).waitFor();
  await handler.locator('summary', { hasText: '登记送达：受理告知书' }).waitFor();
  await expectAccessible(handler);
  await take(handler, '登记送达');
  const extension = await unfold(handler, '申请延期');
  await extension.getByLabel('延长几天').fill('10');
  await extension.getByLabel('理由', { exact: true }).fill('要等站牌到货。');
  await expectAccessible(handler);
  await take(extension, '申请延期');

  const head = await desks.of('顾长灯');
  await head.getByRole('link', { name: '待审批的延期' }).click();
  await head.getByRole('row', { name: TITLE }).filter({ hasText: '审批延期' }).getByRole('link').click();
  const extending = formOf(head, '审批延期');
  await extending.getByRole('radio', { name: '同意', exact: true }).check();
  await expectAccessible(head);
  await take(extending, '审批延期');

  await handler.reload();
  await handler.getByLabel('查明的事实').fill('站牌基座松动。');
  await take(handler, '拟写处理意见', '请填写“意见”，或者从列出的选项中选择。');
  await handler.getByRole('radio', { name: '予以支持' }).check();
  await handler.getByRole('textbox', { name: '书面答复' }).fill('站牌即将扶正。');
  await handler.getByRole('textbox', { name: '依据' }).fill('《公路安全保护条例》');
  await expectAccessible(handler);
  await take(handler, '拟写处理意见', '意见已拟好，等负责人批准。');
  await handler.getByRole('button', { name: '办错了？拟写处理意见' }).waitFor();

  await head.getByRole('link', { name: '待审核的异议' }).click();
  await head.getByText('没有符合条件的待办。').waitFor();
  await head.getByRole('link', { name: '待批准的意见' }).click();
  await openCase(head, TITLE);
  await head.getByText('草稿，未送达').waitFor();
  const returning = await unfold(head, '退回修改');
  await returning.getByLabel('理由', { exact: true }).fill('写明哪一天扶正。');
  await take(returning, '退回修改');
  await handler.reload();
  const written = handler.getByRole('textbox', { name: '书面答复' });
  await expect.poll(() => written.inputValue(), SOON).toBe('站牌即将扶正。');
  await written.fill('站牌已于今日扶正。');
  await take(handler, '拟写处理意见', '意见已拟好，等负责人批准。');
  await head.reload();
  await take(head, '批准处理意见', '已批准，下一步是送达。');
  await head.getByRole('button', { name: '办错了？退回修改' }).waitFor();
  await expectAccessible(head);

  await handler.reload();
  await formOf(handler, '送达处理意见').getByLabel('受送达人（可不填）').fill('周小满');
  await take(handler, '送达处理意见', '已送达，信访人现在可以看到。');

  const answer = await stack.post('/api/petitions/track', { number, code });
  expect(await answer.json()).toMatchObject({
    status: 'answered',
    answers: [{ opinions: [{ outcome: 'supported', text: '站牌已于今日扶正。' }] }],
  });

  await registrar.reload();
  await registrar.getByRole('radio', { name: '没有解决' }).check();
  await take(registrar, '办结', '已办结。');
  expect(await registrar.locator('main').innerText()).not.toContain('周小满');
});

async function sendTo(registrar: Page, unit: string): Promise<void> {
  await choose(registrar, '主办单位', unit);
  await take(registrar, '转送或交办', '已转送，送达后承办单位会在待办中看到。');
}

it('what is typed stays when others went ahead and it is said what they did; who the citizen is, for a reason only', async () => {
  const petition = {
    title: '站台没有雨棚',
    facts: '下雨天没有地方躲。',
    requests: ['装雨棚', '说明何时装'],
    name: '许听雨',
  };
  const { number } = await (await desks.stack.post('/api/petitions', petition)).json();
  const registrar = await desks.of('林知潮');
  await registrar.getByRole('link', { name: '站台没有雨棚' }).click();
  await registrar.getByText('为什么是这一天？').first().click();
  await registrar.getByText('第 15 天').waitFor();

  await registrar.getByText('其他操作').click();
  await registrar.locator('summary', { hasText: /^不予受理$/ }).click();
  const path = registrar.getByRole('group', { name: '途径' });
  expect(await path.isVisible()).toBe(false);
  await choose(registrar, '不予受理的理由', '其他法定途径');
  await path.waitFor();
  await desks.expectAccessible(registrar);

  await choose(registrar, '类别', '交通运输');
  const colleague = { category: '城乡建设', nature: 'claim' };
  await desks.stack.as('qiao-registrar', `/api/cases/${number}/register`, {
    ...{ method: 'POST', body: JSON.stringify(colleague) },
    headers: { 'if-match': '*', 'content-type': 'application/json' },
  });
  await take(registrar, '登记', '您打开以后，别人办了这些：');
  expect(await registrar.getByRole('form', { name: '登记' }).innerText()).toContain('交通运输');
  await desks.expectAccessible(registrar);

  await registrar.getByRole('button', { name: '查看完整信息' }).click();
  expect(await registrar.locator('main').innerText()).not.toContain('许听雨');
  await registrar.getByLabel('为什么需要查看').fill('电话核实地点');
  await registrar.getByRole('button', { name: '查看完整信息' }).click();
  await registrar.getByText('许听雨').waitFor();
  const accesses = await (await desks.stack.as('du-auditor', `/api/cases/${number}/accesses`)).json();
  expect(accesses.items).toMatchObject([{ by: 'lin-registrar', reason: '电话核实地点' }]);
});

it('a letter is written down by keyboard and registered once; the next one is told that it may be a repeat', async () => {
  const page = await desks.of('林知潮');
  await page.getByRole('link', { name: '登记', exact: true }).click();
  const title = page.getByRole('textbox', { name: '标题', exact: true });
  const write = async () => {
    await title.fill('渡口栏杆松动');
    await title.press('Enter');
    await page.keyboard.type('交通运输：渡口的栏杆松动一个月，摆渡时很危险。');
    await page.getByRole('textbox', { name: '诉求', exact: true }).fill('加固栏杆');
    await page.getByLabel('姓名（可不填）').fill('江晚渡');
    await page.getByLabel('电话（可不填）').first().fill('13900001234');
  };
  // From another field, so that one sees the focus come back.
  await page.getByRole('textbox', { name: '诉求', exact: true }).press('Control+Enter');
  await page.getByText('请填写“标题”。').waitFor();
  await page.locator('input:focus').and(title).waitFor();
  await choose(page, '性质（可不填）', '检举控告');
  await page.getByRole('group', { name: '被检举控告的（1）' }).waitFor();
  await page.keyboard.press('Alt+m');
  await page.locator('input:focus').and(page.getByLabel('电子邮箱（可不填）')).waitFor();
  await page.keyboard.type('jiang@example.com');
  await desks.expectAccessible(page);
  await choose(page, '性质（可不填）', '申诉求决');

  await write();
  await page.getByRole('button', { name: '选用“交通运输' }).first().click();
  await page.reload();
  await page.getByText('这是您上次没有保存的内容').waitFor();
  const pressedTwice = Promise.withResolvers<void>();
  await page.route('**/api/cases?*', (route) => pressedTwice.promise.then(() => route.continue()));
  await title.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  pressedTwice.resolve();
  await page.getByText('查询码只在这里显示一次').waitFor();
  await page.unroute('**/api/cases?*');
  expect(await title.inputValue()).toBe('');

  await write();
  await page.getByText('同一信访人，内容有 100% 相近').waitFor();
  await desks.expectAccessible(page);
  const repeats = page.getByRole('region', { name: '可能是重复的信访' }).getByRole('link');
  expect(await repeats.allInnerTexts()).toEqual(['渡口栏杆松动']);
  await page.locator('.registered a').click();
  await page.getByRole('heading', { name: '渡口栏杆松动' }).waitFor();
});
