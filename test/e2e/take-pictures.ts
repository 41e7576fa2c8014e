/** `npm run pictures`: takes the screenshots of the README from the running demo. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loadDemo } from '../../local/demo/load.ts';
import { startStack } from '../../local/stack.ts';
import { openBrowser } from './browser.ts';
import { begin, send, sign, tell } from './petition.ts';

const images = join(import.meta.dirname, '..', '..', 'docs', 'images');
const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-pictures-'));
const stack = await startStack({ port: 0, dataDir });
const demo = await loadDemo(stack);
for (const schedule of ['sweep', 'figures']) {
  await stack.fire(schedule);
  await stack.settled();
}
const browser = await openBrowser();

/** A phone for what citizens see, a window for the desk. */
const phone = { width: 390, height: 780 };

async function open(path: string, viewport = phone): Promise<Page> {
  const page = await (await browser.newContext({ viewport, locale: 'zh-CN' })).newPage();
  await page.goto(stack.url + path);
  return page;
}
const keep = (page: Page, name: string) => page.screenshot({ path: join(images, `${name}.png`) });
const toTheTop = (page: Page) => page.evaluate(() => window.scrollTo(0, 0));

await keep(await open('/'), 'home');
await keep(await open('/board'), 'board');

const submit = await open('/submit');
await begin(submit);
await tell(submit);
await submit.goBack();
await toTheTop(submit);
await keep(submit, 'submit');
await submit.goForward();
await sign(submit);
await send(submit);
await keep(submit, 'receipt');

const [followed] = demo?.toFollow ?? [];
const track = await open('/track');
await track.getByLabel('信访件编号').fill(followed?.number ?? '');
await track.getByLabel('查询码').fill(followed?.code ?? '');
await track.getByRole('button', { name: '查看' }).click();
await keep(track, 'track');
await track.getByRole('button', { name: '关怀版' }).click();
await track.locator('html.easy').waitFor();
await keep(track, 'easy');

const desk = await open('/desk', { width: 1280, height: 901 });
await desk.getByRole('button', { name: '登录' }).click();
await desk.getByRole('button', { name: '林知潮' }).click();
await desk.getByRole('heading', { name: '我的待办' }).waitFor();
await desk.locator('.rows a').first().click();
await desk.getByRole('heading', { name: '办理经过' }).waitFor();
await keep(desk, 'desk');

await browser.close();
await stack.stop();
await rm(dataDir, { recursive: true, force: true });
