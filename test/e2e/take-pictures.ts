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
await stack.fire('sweep');
await stack.settled();
const browser = await openBrowser();

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1080, height: 760 }, locale: 'zh-CN' })).newPage();
  await page.goto(stack.url + path);
  return page;
}
const keep = (page: Page, name: string) => page.screenshot({ path: join(images, `${name}.png`) });

const submit = await open('/submit');
await begin(submit);
await tell(submit);
await submit.goBack();
await submit.evaluate(() => window.scrollTo(0, 0));
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

const desk = await open('/desk');
await desk.setViewportSize({ width: 1280, height: 901 });
await desk.getByRole('button', { name: '登录' }).click();
await desk.getByRole('button', { name: '林知潮' }).click();
await desk.getByRole('heading', { name: '待办' }).waitFor();
await desk.locator('main a').first().click();
await desk.getByText('办理经过').waitFor();
await keep(desk, 'desk');

await browser.close();
await stack.stop();
await rm(dataDir, { recursive: true, force: true });
