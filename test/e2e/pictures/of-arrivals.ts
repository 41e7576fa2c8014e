import { choose, type Sitting, saidIn } from './said.ts';

/** What comes in: a letter that is written down, a list that is taken over, and many cases done together. */
export async function takeOfArrivals(sitting: Sitting): Promise<void> {
  await takeRegister(sitting);
  await takeImport(sitting);
  await takeTogether(sitting);
}

async function takeRegister({ studio, lang }: Sitting): Promise<void> {
  const { recording } = saidIn(lang);
  const { page, keep, go } = await studio.deskOf('林知潮', lang);
  await go('/desk/register');
  const write = (label: string, text: string) => page.getByLabel(label, { exact: true }).first().fill(text);
  await write(recording.labels.title, '楼下烧烤店晚上排油烟');
  await write(
    recording.labels.facts,
    '楼下烧烤店的油烟从傍晚排到半夜，直往孩子房间里灌，关着窗也呛人。环保局白天来查，店里没有开火，查不到油烟。',
  );
  await write(recording.labels.requests, '晚上营业的时候来检查油烟\n让店里装上净化设备');
  await write(recording.labels['citizen/name'], '乐知夏');
  await write(recording.labels['citizen/phone'], '13000000041');
  await page.locator('aside .notice').first().waitFor();
  await page.locator('aside .suggested').first().waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.evaluate(() => window.scrollTo(0, 0));
  await keep('register');
  await page.getByRole('button', { name: recording.save }).click();
  await page.getByText(recording.codeOnce).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await keep('register-saved');
}

const list = `登记日期,姓名,联系电话,信访形式,信访内容,问题类别,诉求
2026-11-02,程归帆,13000000101,来信,半帆路的路灯晚上八点就灭，下晚班的人看不见台阶。,城乡建设,恢复到天亮
2026-11-03,谢望舒,13000000102,来访,听潮小学门口没有斑马线，早上送孩子要在车缝里过。,交通运输,画斑马线
2026-11-03,江晚渡,1390,来电,渡口的栏杆松了一个月。,交通运输,加固栏杆
2026-11-05,许听雨,13000000104,来信,听潮卫生站的化验单要跑两趟才能拿到。,卫生计生,当天出化验单
2026-11-05,许听雨,13000000104,来信,听潮卫生站的化验单要跑两趟才能拿到。,卫生计生,当天出化验单
2026-11-06,沈小舟,13000000105,来访,贝壳湾的电动车充电桩坏了六个，剩下的排长队。,城乡建设,修好充电桩
`;

async function takeImport({ studio, lang }: Sitting): Promise<void> {
  const { importing } = saidIn(lang);
  const { page, keep, go } = await studio.deskOf('林知潮', lang);
  await go('/desk/import');
  await page.getByText(importing.none).waitFor();
  await page
    .getByLabel(importing.file)
    .setInputFiles({ name: '登记簿.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  const start = page.getByRole('button', { name: importing.start(4), exact: true });
  await start.waitFor();
  await keep('import');
  await page.locator('#planned').evaluate((part) => part.scrollIntoView());
  await keep('import-check');
  await start.click();
  await page.getByRole('button', { name: importing.saveReceipts }).waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await keep('import-done');
}

/** One of them was registered by a colleague meanwhile, so that its own result stands among the others. */
async function takeTogether({ studio, lang }: Sitting): Promise<void> {
  const { together, actions, tasks, labels } = saidIn(lang);
  const { page, keep, go } = await studio.deskOf('林知潮', lang);
  await go('/desk/inbox?task=case');
  const register = page.locator('tr', { has: page.getByText(tasks['case/submitted'], { exact: true }) });
  await register.first().waitFor();
  for (const row of (await register.all()).slice(0, 4)) await row.getByRole('checkbox').check();
  await page.locator('.together-bar').getByRole('link', { name: actions.register, exact: true }).click();
  await page.getByRole('form', { name: actions.register }).waitFor();
  await keep('inbox-together');
  const number = (await page.locator('.results .number').nth(1).innerText()).trim();
  await studio.act('qiao-registrar', number, 'register', { category: '城乡建设', nature: 'claim' });
  await choose(page, labels.category, lang === 'zh' ? '城乡建设' : 'Building');
  await page.getByRole('button', { name: together.go(actions.register, 4) }).click();
  await page.getByText(together.some(3, 1)).waitFor();
  // The list is read again, and knows what the colleague has done.
  await page.getByText(together.past(actions.register, 1)).waitFor();
  await keep('inbox-results');
}
