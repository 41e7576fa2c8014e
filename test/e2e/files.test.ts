import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PLACE, photo, text } from '../support/files.ts';
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

const receipt = z.object({ number: z.string(), code: z.string() });
const listed = z.object({
  files: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), sha256: z.string() })),
});

const brought = async () =>
  receipt.parse(
    await (await stack.post('/api/petitions', { title: '路灯不亮', facts: '巷口很黑。', requests: ['修好'] })).json(),
  );

const file = (name: string, content: Uint8Array) => ({ name, mimeType: 'image/jpeg', buffer: Buffer.from(content) });

/** The page of the case on a phone, with the form for more material open. */
async function openForm({ number, code }: z.infer<typeof receipt>, javaScriptEnabled: boolean) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'zh-CN',
    javaScriptEnabled,
  });
  const page = await context.newPage();
  await page.goto(`${stack.url}/track`);
  await page.getByLabel('信访件编号').fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查看', exact: true }).click();
  await page.getByText('补充材料', { exact: true }).click();
  const form = page.locator('form#supplement');
  await form.getByLabel('补充的内容').fill('照片是昨天晚上拍的。');
  return { page, form, tray: page.frameLocator('form#supplement iframe') };
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交补充' }).click();
  await page.getByText('您补充的内容已经交给正在办理的单位。').waitFor();
  await stack.settled();
}

/** What the desk gets: the list, and the file itself from the store. */
async function atTheDesk(number: string) {
  const { files } = listed.parse(await (await stack.as('lin-registrar', `/api/cases/${number}/files`)).json());
  const [first] = files;
  const link = await stack.as('lin-registrar', `/api/cases/${number}/files/${first?.id}`);
  const { url, name } = z.object({ url: z.url(), name: z.string() }).parse(await link.json());
  const given = await fetch(url);
  return { files, name, url, given, content: Buffer.from(await given.arrayBuffer()).toString('latin1') };
}

async function expectKept(number: string, files: number): Promise<void> {
  const desk = await atTheDesk(number);
  expect(desk.files).toHaveLength(files);
  expect(desk.files[0]).toMatchObject({ name: '路＊.jpg', type: 'jpeg' });
  expect(desk.content).toContain('pixels');
  expect(desk.content).not.toContain(PLACE);
  expect(desk.url).toContain('/kept/');
  expect(desk.url).toMatch(/X-Amz-Signature=/);
  expect(desk.given.headers.get('content-type')).toBe('application/octet-stream');
  expect(desk.given.headers.get('content-disposition')).toBe(`attachment; filename="${number}-01.jpg"`);
}

describe('files that a citizen adds to their case', () => {
  it('without a script: one after the other, what is not taken with its reason, the text stays', async () => {
    const own = await brought();
    const { page, form, tray } = await openForm(own, false);
    await addPlainly(tray, file('路灯.jpg', photo()));
    await tray.getByText('已收下“路灯.jpg”').waitFor();
    await addPlainly(tray, file('证据.jpg', text('<!doctype html><script>')));
    await tray.getByText('没有收下“证据.jpg”').waitFor();
    await tray.getByText('可能自动运行，不能收').waitFor();
    await addPlainly(tray, file('空.jpg', new Uint8Array()));
    await tray.getByText('没有收下“空.jpg”').waitFor();
    expect(await form.getByLabel('补充的内容').inputValue()).toBe('照片是昨天晚上拍的。');
    await page.screenshot({ path: 'dist/files-plain.png', fullPage: true });
    await send(page);
    expect(await page.locator('main').innerText()).toContain('路灯.jpg');
    await expectKept(own.number, 1);
  });

  it('with a script: several at once, with progress, and the tray shows what became of them', async () => {
    const own = await brought();
    const { page, tray } = await openForm(own, true);
    await tray.getByRole('button', { name: '拍照' }).waitFor();
    await tray.getByLabel('选择文件').setInputFiles([file('路灯.jpg', photo()), file('b.exe', text('MZ\x90\0'))]);
    await tray.getByText('已收下 1 个').waitFor();
    await tray.getByText('没有收下“b.exe”').waitFor();
    await page.screenshot({ path: 'dist/files-script.png', fullPage: true });
    await expectTrayAccessible(page);
    await send(page);
    await expectKept(own.number, 1);
  });

  it('goes on by itself where the line breaks', async () => {
    const own = await brought();
    const { page, tray } = await openForm(own, true);
    let attempts = 0;
    const said = Promise.withResolvers<void>();
    await page.route(`${stack.endpoints.s3}/**`, (route) => {
      attempts += 1;
      return attempts === 1 ? route.abort('connectionreset') : said.promise.then(() => route.continue());
    });
    await tray.getByLabel('选择文件').setInputFiles([file('路灯.jpg', photo())]);
    await tray.getByText('连接断了').waitFor();
    said.resolve();
    await tray.getByText('已收下 1 个').waitFor();
    await send(page);
    await expectKept(own.number, 1);
  });
});

/** The tray by itself, where the test's own script may run. */
async function expectTrayAccessible(page: Page): Promise<void> {
  const src = await page.locator('iframe.tray').getAttribute('src');
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, bypassCSP: true });
  const alone = await context.newPage();
  await alone.goto(stack.url + src);
  await expectAccessible(alone);
  await context.close();
}

async function addPlainly(tray: FrameLocator, one: ReturnType<typeof file>): Promise<void> {
  await tray.getByLabel('拍照，或者选择一个文件').setInputFiles(one);
  await tray.getByRole('button', { name: '添加这个文件' }).click();
}
