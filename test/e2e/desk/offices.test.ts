import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DynamoDirectory } from '../../../shared/adapters/dynamo/directory.ts';
import { officeMorning } from '../../support/office-morning.ts';
import { textRow, workbook } from '../../support/workbook.ts';
import { act } from '../answered.ts';
import { choose, formOf, goBy, listOf, take, unfold } from './clicks.ts';
import { type Desks, openDesks } from './desks.ts';

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.close());

it('a list is taken over, paused while the connection is down, and not twice; its letters are registered and transferred together, and three that fail go the second time', async () => {
  const page = await desks.of('林知潮');
  await page.getByRole('link', { name: '导入' }).click();
  const choosing = page.getByLabel('登记表（XLSX 或 CSV）');
  const give = (name: string, content: Uint8Array) =>
    choosing.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await give('照片.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]));
  await page.getByText('这不是完好的 XLSX 或 CSV 文件').waitFor();

  const letters = Array.from({ length: 10 }, (_, i) => {
    return textRow(i + 3, `程归帆${i + 1}`, '', `河水发黑（${i + 1}）`, '环境保护', '请治理');
  });
  const list = workbook({
    rows: [
      textRow(1, '信访人', '', '反映内容', '问题', '经办意见'),
      textRow(2, '姓名', '电话', '', '类别', ''),
      ...letters,
      textRow(13, '谢望舒', '139', '渡船不按时开。', '交通运输', ''),
    ].join(''),
  });
  await give('登记表.xlsx', list);
  await page.getByText('可以登记 10 件，1 行有问题。').waitFor();
  await page.getByText('第 13 行：B 列（联系电话）').waitFor();
  await choose(page, '“经办意见”登记为', '诉求');
  await desks.expectAccessible(page);
  const [errors] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载有问题的行（CSV）' }).click(),
  ]);
  expect(await readFile(await errors.path(), 'utf8')).toContain('谢望舒,139,渡船不按时开。');

  await page.route('**/api/cases?*', (route) => route.abort());
  await page.getByRole('button', { name: '登记 10 件' }).click();
  await page.getByText('网络不通，已经暂停。').waitFor();
  await desks.expectAccessible(page);
  await page.unroute('**/api/cases?*');
  await page.getByRole('button', { name: '继续' }).click();
  await page.getByText('登记了 10 件。').waitFor();
  await give('改了名.xlsx', list);
  await page.getByText('改了名.xlsx').waitFor();
  await choose(page, '“经办意见”登记为', '诉求');
  await page.getByRole('button', { name: '登记 10 件' }).click();
  await page.getByText('10 件以前已经登记过，没有再登记。').waitFor();

  await page.getByRole('link', { name: '单位待办', exact: true }).click();
  await choose(page, '类别', '环境保护');
  await listOf(page, 10).waitFor();
  await page.keyboard.press('Tab');
  await page.locator('input[role="combobox"]:focus').waitFor({ state: 'detached' });
  await page.keyboard.press('j');
  await page.locator('.rows a:focus').waitFor();
  await page.keyboard.press('x');
  await page.getByText('已勾选 1 件').waitFor();
  await page.keyboard.press('x');
  await page.getByText('已勾选').waitFor({ state: 'hidden' });
  await page.keyboard.press('X');
  await page.getByText('已勾选 10 件').waitFor();
  await page.keyboard.press('b');
  await page.locator('a:focus', { hasText: '登记' }).press('Enter');
  await page.getByRole('button', { name: '登记（10 件）' }).click();
  await page.getByText('10 件全部办好。').waitFor();

  await page.locator('td.task', { hasText: '转送' }).nth(9).waitFor({ state: 'attached' });
  const numbers = await page.locator('.rows td .number').allInnerTexts();
  await page.keyboard.press('X');
  await page.getByText('已勾选 10 件').waitFor();
  await page.getByRole('link', { name: '转送或交办' }).click();
  await choose(page, '主办单位', '望汐市生态环境局');
  const changed = numbers.slice(2, 5).map((number) =>
    desks.stack.as('qiao-registrar', `/api/cases/${number}/classify`, {
      ...{ method: 'POST', body: JSON.stringify({ category: '环境保护', nature: 'claim' }) },
      headers: { 'if-match': '*', 'content-type': 'application/json' },
    }),
  );
  await Promise.all(changed);
  await page.getByRole('button', { name: '转送或交办（10 件）' }).click();
  await page.getByText('办好 7 件，没有办成 3 件。').waitFor();
  const failed = page.locator('.results [data-standing="failed"]');
  expect(await failed.locator('.number').allInnerTexts()).toEqual(numbers.slice(2, 5));
  await desks.expectAccessible(page);

  await failed.getByRole('link').first().click();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
  await page.keyboard.press('u');
  await listOf(page, 3).waitFor();
  await page.getByRole('button', { name: '转送或交办（3 件）' }).click();
  await page.getByText('10 件全部办好。').waitFor();
  const files = numbers.map(async (number) => (await desks.stack.as('lin-registrar', `/api/cases/${number}`)).json());
  for (const { history } of await Promise.all(files))
    expect(history.filter(({ type }: { type: string }) => type === 'routed')).toHaveLength(1);
});

it('keys reach everything; one can act for another unit; whoever has lost their post is told so', async () => {
  const petition = { title: '站台没有雨棚', facts: '下雨天没有地方躲。', requests: ['装雨棚'] };
  const { number } = await (await desks.stack.post('/api/petitions', petition)).json();
  const page = await desks.of('乔知雨', 'en');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await help.waitFor();
  await desks.expectAccessible(page);
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  await goBy(page, 's');
  await page.getByRole('heading', { name: 'Search' }).waitFor();
  await page.getByLabel('Number').fill(number);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '站台没有雨棚' }).waitFor();
  await desks.expectAccessible(page);

  const directory = new DynamoDirectory(desks.stack.table);
  const qiao = await directory.staff('qiao-registrar' as never);
  if (!qiao) throw new Error('not among the staff');
  await directory.putStaff([{ ...qiao, posts: [{ office: 'zhudong-petitions' as never, roles: ['registrar'] }] }]);
  await page.goto(`${desks.stack.url}/desk/inbox`);
  await page.getByText('站台没有雨棚').first().waitFor();
  await choose(page, 'The unit you act for', 'Zhudong');
  await page.getByText('Nothing waits for your unit.').waitFor();
  await desks.expectAccessible(page);

  await directory.putStaff([{ ...qiao, posts: [{ office: 'zhudong-petitions' as never, roles: ['supervisor'] }] }]);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await page.getByText('Your roles have changed to: supervisor.').waitFor();
  const leftOn = desks.stack.now().toISOString().slice(0, 10) as NonNullable<typeof qiao.leftOn>;
  await directory.putStaff([{ ...qiao, leftOn }]);
  await page.getByRole('link', { name: 'My work' }).click();
  await page.getByText('Your post in this unit has ended.').waitFor();
  await desks.expectAccessible(page);
});

it('an overdue duty climbs by the schedule, and the unit finds the supervision notice in its inbox', async () => {
  const { stack } = desks;
  await stack.post('/api/petitions', { title: '路口信号灯不亮', facts: '坏了一周。', requests: ['修好信号灯'] });
  // It is noticed by whoever has it in hand, by the head, and then by whoever supervises them.
  for (const workingDays of [15, 2, 3]) {
    stack.setClock(officeMorning(stack.now(), workingDays).toISOString());
    await stack.fire('sweep');
    await stack.settled();
  }

  const registrar = await desks.of('林知潮');
  await registrar.getByRole('link', { name: '单位待办' }).click();
  const tasks = registrar.getByRole('row', { name: '路口信号灯不亮' });
  await tasks.filter({ hasText: '答复督办' }).waitFor();
  await registrar.getByRole('link', { name: '已超期' }).click();
  await registrar.locator('[aria-current="true"]', { hasText: '已超期' }).waitFor();
  await tasks.filter({ hasText: '登记' }).waitFor();
  await desks.expectAccessible(registrar);
});

it('a supervisor supervises by hand, the unit answers, and the answer will do', async () => {
  const { stack, expectAccessible } = desks;
  const TITLE = '桥面有坑';
  const petition = { title: TITLE, facts: '桥面的坑越来越大。', requests: ['补好桥面'] };
  const { number } = await (await stack.post('/api/petitions', petition)).json();
  const registrar = 'lin-registrar';
  await act(stack, number, { who: registrar, action: 'register', body: { category: '交通运输', nature: 'claim' } });
  const to = [{ office: 'wangxi-transport', lead: true }];
  await act(stack, number, { who: registrar, action: 'route', body: { to } });
  // Its unit has let the days pass in which it tells the citizen.
  stack.setClock(officeMorning(stack.now(), 16).toISOString());

  const supervisor = await desks.of('沈问渠');
  await supervisor.goto(`${stack.url}/desk/cases/${number}`);
  const notice = await unfold(supervisor, '督办');
  await choose(notice, '督办哪个单位', '望汐市交通运输局');
  await choose(notice, '督办事由', '无正当理由超过期限');
  await notice.getByLabel('要求（可不填）').fill('三天内说明什么时候补好。');
  await expectAccessible(supervisor);
  await take(notice, '督办');
  await stack.settled();

  const handler = await desks.of('路遥桥');
  await handler.getByRole('row', { name: TITLE }).filter({ hasText: '答复督办' }).getByRole('link').click();
  const answer = formOf(handler, '答复督办');
  await answer.getByLabel('书面答复').fill('明天补好。');
  await expectAccessible(handler);
  await take(answer, '答复督办');

  await supervisor.reload();
  await supervisor.getByText('明天补好。').first().waitFor();
  await expectAccessible(supervisor);
  await take(formOf(supervisor, '认可督办答复'), '认可督办答复');
});

it('a supervisor goes from a number on the board to the case behind it, and takes the list along', async () => {
  const page = await desks.of('沈问渠');
  await page.getByRole('link', { name: '督办看板' }).click();
  await page
    .getByText(/^\d+ 项 涉及 \d+ 件$/)
    .first()
    .waitFor();
  await page.getByRole('table', { name: '按单位' }).getByRole('link').first().click();
  await page.getByText('只看：').waitFor();
  await desks.expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  expect(await readFile(await file.path(), 'utf8')).toContain('路口信号灯不亮');

  await page.getByRole('table', { name: '超期最久的' }).getByRole('link').first().click();
  await page.getByRole('heading', { name: '办理经过' }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('只看：').waitFor();
  const inHand = page.getByRole('table', { name: '办理中的信访件' });
  const counted = inHand.getByRole('row', { name: '望汐市信访局' }).getByRole('link').first();
  const count = Number.parseInt(await counted.innerText(), 10);
  await counted.click();
  await page.getByRole('heading', { name: '望汐市信访局办理中的信访件' }).waitFor();
  await listOf(page, count).waitFor();
  await desks.expectAccessible(page);
});

it('ten thousand tasks are gone through without keeping them all in the page', async () => {
  const page = await desks.of('林知潮');
  await page.route('**/api/inbox?*', (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? 0);
    const items = Array.from({ length: 500 }, (_, i) => ({
      ...{ number: `WX${2026000000 + from + i}`, title: `第 ${from + i} 件`, task: 'case', status: 'submitted' },
      ...{ receivedOn: '2026-11-02', due: '2026-12-01', workingDaysLeft: 4, overdue: false, steps: [] },
    }));
    const cursor = from + 500 < 10_000 ? { cursor: String(from + 500) } : {};
    return route.fulfill({ json: { items, ...cursor } });
  });
  await page.getByRole('link', { name: '单位待办' }).click();
  await page.getByText('第 0 件').waitFor();
  const rows = page.locator('.rows');
  for (
    let seen = 0;
    seen < 9_999;
    seen = Number(await rows.locator('tr[data-index]').last().getAttribute('data-index'))
  )
    await rows.evaluate((box) => {
      box.scrollTop = box.scrollHeight;
      return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    });
  await page.getByText('第 9999 件').waitFor();
  expect(await rows.locator('tr[data-index]').count()).toBeLessThan(100);
  await rows.getByRole('link', { name: '第 9998 件' }).focus();
  await page.keyboard.press('j');
  await page.locator('a:focus', { hasText: '第 9999 件' }).waitFor();
  await page.unroute('**/api/inbox?*');
});

it('an administrator keeps units, staff, calendar and notices; what others changed meanwhile is told; auditors see all', async () => {
  const page = await desks.of('宁静海');
  const save = async (said: string) => {
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText(said).first().waitFor();
  };
  const change = (name: string) => page.getByRole('button', { name: `修改${name}`, exact: true }).click();
  const part = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await goBy(page, 't');
  await page.getByRole('button', { name: '新增单位' }).click();
  await page.locator('input:focus').and(page.getByLabel('代码')).fill('wangxi-parks');
  await page.getByLabel('中文名称').fill('望汐市园林处');
  await page.getByLabel('英文名称').fill('Wangxi Parks');
  await save('已保存：望汐市园林处。');
  await change('望汐市园林处');
  await choose(page, '上级', '住房和城乡建设局');
  await save('已保存：望汐市园林处。');

  await change('望汐市住房和城乡建设局');
  await choose(page, '上级', '园林处');
  await save('就是这个单位或者在它下面，不能作它的上级');
  await page.locator('summary', { hasText: '撤销这个单位' }).click();
  await page.getByRole('button', { name: '撤销这个单位' }).click();
  await page.getByText('没有承接单位，不能撤销。').waitFor();
  await desks.expectAccessible(page);
  await page.getByRole('button', { name: '不改了' }).click();

  await change('望汐市园林处');
  await page.getByLabel('联系方式').fill('园林路一号');
  const parks = {
    name: { zh: '望汐市公园处', en: 'Wangxi Parks' },
    kind: 'department',
    parent: 'wangxi',
    categories: [],
  };
  await desks.stack.as('ning-admin', '/api/admin/units/wangxi-parks', {
    ...{ method: 'POST', body: JSON.stringify(parks) },
    headers: { 'if-match': '*', 'content-type': 'application/json' },
  });
  await save('中文名称：原来是“望汐市园林处”，现在是“望汐市公园处”');
  expect(await page.getByLabel('联系方式').inputValue()).toBe('园林路一号');
  await save('已保存：望汐市公园处。');

  await part('人员');
  for (const step of ['check', 'uncheck'] as const) {
    await change('燕归舟');
    await page.getByRole('group', { name: '第 1 个岗位' }).getByRole('checkbox', { name: '督办员' })[step]();
    await save('已保存：燕归舟。');
    const roles = page.getByRole('row', { name: /燕归舟/ });
    expect((await roles.innerText()).includes('督办员')).toBe(step === 'check');
  }

  await part('通知渠道');
  await change('望汐市信访局（单位）');
  await page.getByRole('button', { name: '添加机器人' }).click();
  await page.getByLabel('地址（https）').fill('https://robots.example/send?key=s3cret');
  await desks.expectAccessible(page);
  await save('已保存：望汐市信访局（单位）。');
  await change('望汐市信访局（单位）');
  await page.getByText('企业微信机器人 · robots.example · 没有签名密钥').waitFor();
  expect(await page.content()).not.toContain('s3cret');

  await part('期限规定');
  await page.getByRole('button', { name: '以现行规定为底稿' }).click();
  const policy = page.getByLabel('规定（JSON）');
  await policy.fill((await policy.inputValue()).replace('"days": 15', '"days": 0.5'));
  await save('这些行不能用');
  await desks.expectAccessible(page);

  await part('放假安排');
  await choose(page, '年份', '2027');
  await page.getByLabel('放假', { exact: true }).fill('2027-02-08 春节');
  await page.getByText('2027年2月8日（星期一）：平时 → 放假').waitFor();
  await save('2027 年的放假安排已生效');

  await part('我的通知');
  await page.getByRole('button', { name: '添加邮箱' }).click();
  const mailbox = page.getByLabel('第 1 个渠道：电子邮箱');
  await mailbox.fill('ning.wangxi');
  await save('请填写电子邮箱地址，例如 name@example.com。');
  await page.locator('input[aria-invalid]').and(mailbox).waitFor();
  await desks.expectAccessible(page);
  await mailbox.fill('ning@wangxi.example');
  await page.getByRole('radio', { name: '每天早上' }).check();
  await save('已保存，半分钟内生效。');

  const directory = new DynamoDirectory(desks.stack.table);
  const ning = await directory.staff('ning-admin' as never);
  if (!ning) throw new Error('not among the staff');
  await directory.putStaff([{ ...ning, roles: ['auditor'] }]);
  await page.goto(`${desks.stack.url}/desk/admin/changes`);
  await page.getByText('2027-02-08').waitFor();
  expect(await page.getByRole('row').count()).toBe(10);
  await desks.expectAccessible(page);
});
