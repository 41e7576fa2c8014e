import { type Browser, type Page, request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { officeMorning } from '../support/office-morning.ts';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';
import { answered, published } from './answered.ts';
import { openBrowser } from './browser.ts';
import { openLooker } from './looker.ts';
import { type Places, type Visited, walk } from './walk.ts';

let stack: RunningStack;
let browser: Browser;
let places: Places;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startRunningStack(), openBrowser()]);
  const overdue = await (
    await stack.post('/api/petitions', { title: '路灯不亮', facts: '巷口很黑。', requests: ['修好'] })
  ).json();
  const mine = await answered(stack, { mayBePublished: true });
  places = { answered: mine, published: await published(stack, mine.number), overdue };
  // The month that their periods ended in is over, and its figures are counted.
  stack.setClock(officeMorning(stack.now(), 31).toISOString());
  for (const schedule of ['sweep', 'figures']) await stack.fire(schedule);
  await stack.settled();
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const phone = { width: 320, height: 640 };

/** Both languages and both modes; each with each where nobody waits for it. */
const walks = [
  ['zh', 'usual'],
  ['en', 'easy'],
  ...(process.env.CI
    ? ([
        ['zh', 'easy'],
        ['en', 'usual'],
      ] as const)
    : []),
] as const;

/** Two windows look at what the walks come by, each at the next page that is there. */
it('every page, in both languages and both modes, can be used by everybody', { timeout: 400_000 }, async () => {
  const visits = visitedOn(walks);
  const seen = new Set<string>();
  const found: string[] = [];
  const lookAll = async () => {
    const looker = await openLooker(browser, stack.url);
    for await (const { name, html } of visits) {
      seen.add(titleOf(html));
      found.push(...(await looker.barriersOn(html)).map((barrier) => `${name}: ${barrier}`));
    }
    await looker.close();
  };
  await Promise.all([lookAll(), lookAll()]);
  expect(found).toEqual([]);
  // Each of them was another page.
  expect(seen.size).toBeGreaterThan(75);
});

const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';

/** What the walks come by, one after the other: the pages of each, in its language and mode. */
async function* visitedOn(walks: readonly (readonly ['zh' | 'en', 'usual' | 'easy'])[]): AsyncGenerator<Visited> {
  for (const [lang, reading] of walks) {
    const site = await request.newContext({ baseURL: stack.url });
    const root = `<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"${reading === 'easy' ? ' class="easy"' : ''}>`;
    for await (const { name, html } of walk(site, { lang, reading, places })) {
      expect(html, `${name} in ${lang}, ${reading}`).toContain(root);
      yield { name: `${name} in ${lang}, ${reading}`, html };
    }
    await site.dispose();
  }
}

/** Goes on by Tab until it stands on what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const stands = await page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
        ? at.labels?.[0]?.textContent
        : at?.textContent;
    });
    if (stands?.startsWith(name)) return;
  }
  throw new Error(`“${name}” cannot be reached by Tab`);
}

/** Somebody with a keyboard, a small phone and no script. */
async function byKeyboard() {
  const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', javaScriptEnabled: false });
  const page = await context.newPage();
  const press = async (key: 'Enter' | 'Space', leadsTo: string) => {
    await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: leadsTo }).waitFor();
  };
  const choose = async (option: string) => {
    await tabTo(page, option);
    await page.keyboard.press('Space');
  };
  const write = async (field: string, text: string) => {
    await tabTo(page, field);
    await page.keyboard.insertText(text);
  };
  /** Presses what sends a form of the case page, and reads what is said first. */
  const send = async (button: string) => {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await page.locator('.notice:focus').waitFor();
    return page.locator('.notice').innerText();
  };
  return { page, press, choose, write, send };
}

it('a matter is brought, and its receipt left, by keyboard alone', async () => {
  const { page, press, choose, write } = await byKeyboard();
  const goOn = async (leadsTo: string) => {
    await tabTo(page, '继续');
    await press('Enter', leadsTo);
  };

  await page.goto(stack.url);
  await tabTo(page, '跳到正文');
  await tabTo(page, '提交诉求');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/submit');
  await tabTo(page, '开始');
  await press('Enter', '您要说的是哪一类事？');
  await choose('提建议、提意见');
  await page.keyboard.press('ArrowUp');
  expect(await page.getByLabel('说不准', { exact: true }).isChecked()).toBe(true);
  await goOn('事情发生在哪里？');
  await write('地点', '望灯路巷口');
  // Enter in a field goes on as well, and not back.
  await press('Enter', '发生了什么事？');
  await goOn('发生了什么事？');
  await page.locator('.notice:focus').waitFor();
  await tabTo(page, '请填写“标题”。');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('巷口的路灯坏了');
  await write('事情经过', '三盏路灯都不亮。');
  await goOn('您希望怎样解决？');
  await write('诉求 1', '修好路灯');
  await goOn('从什么时候开始的，您找过谁？');
  await goOn('您愿意留下姓名吗？');
  await choose('留姓名');
  await page.keyboard.press('ArrowDown');
  await goOn('怎样把进展告诉您？');
  await goOn('您是为谁反映这件事？');
  await choose('为我自己或者家里');
  await goOn('有照片、文件要交吗？');
  await goOn('谁可以知道这件事？');
  await goOn('请核对您写的内容');
  await goOn('确认并提交');
  await choose('我写的是真实情况');
  await tabTo(page, '提交');
  await press('Enter', '已收到您的诉求');
  await choose('我已经抄下');
  await tabTo(page, '保存好了');
  await press('Enter', '巷口的路灯坏了');
});

it('a matter is followed, added to, rated and taken to a review, by keyboard alone', async () => {
  const { page, press, choose, write, send } = await byKeyboard();
  const { number, code } = await answered(stack);
  const unfold = async (step: string) => {
    await tabTo(page, step);
    await page.keyboard.press('Enter');
  };

  await page.goto(stack.url);
  await tabTo(page, '查看进展');
  await press('Enter', '查看进展');
  await write('信访件编号', number);
  await write('查询码', code);
  await press('Enter', '站台没有雨棚');

  await unfold('补充材料');
  await write('补充的内容', '昨天又有人淋雨。');
  expect(await send('提交补充')).toContain('您补充的内容已经交给正在办理的单位。');

  await unfold('评价承办单位');
  await write('想说的话', '答得很清楚。');
  expect(await send('提交评价')).toContain('请选择“满意”“基本满意”或者“不满意”。');
  await choose('满意');
  expect(await send('提交评价')).toContain('您对承办单位的评价已经记下。');

  await unfold('申请复查');
  await write('理由', '没有说明哪一天装好。');
  expect(await send('申请复查')).toContain('您的复查申请已经收到。');
});
