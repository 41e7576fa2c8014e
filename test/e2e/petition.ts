import type { Page } from 'playwright-core';

const TITLE = '巷口的路灯坏了一个月';
const FACTS = '巷口三盏路灯都不亮，晚上老人出门摔过跤。<b>请重视</b>';

/** Goes on, and stands on the next question when it is there. */
async function next(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: '继续', exact: true }).last().click();
  await page.waitForURL((url) => url.href !== before);
}

/** Presses "begin" on the first page of bringing a matter. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始', exact: true }).click();
}

/** Answers the questions up to the wishes, as somebody who is not sure what kind of matter it is. */
export async function tell(page: Page, title = TITLE): Promise<void> {
  await page.getByLabel('说不准', { exact: true }).check();
  await next(page);
  await page.getByLabel('地点').fill('望灯路巷口');
  await next(page);
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('事情经过').fill(FACTS);
  await next(page);
  await page.getByLabel('诉求 1').fill('修好三盏路灯');
  await next(page);
}

/** Answers the rest, with a name, and stands where all answers are checked. */
export async function sign(page: Page): Promise<void> {
  await next(page);
  await page.getByLabel('留姓名', { exact: true }).check();
  await next(page);
  await page.getByLabel('姓名').fill('周小满');
  await page.getByLabel('手机号码').fill('138 0000 0000');
  await next(page);
  await page.getByLabel('为我自己或者家里').check();
  await next(page);
  await next(page);
  await page.getByLabel('不用保密').check();
  await next(page);
}

/** Everything is answered and ticked; only the last button is still to be pressed. */
async function confirm(page: Page): Promise<void> {
  await next(page);
  await page.getByLabel('我写的是真实情况').check();
}

export async function send(page: Page): Promise<void> {
  await confirm(page);
  await bring(page);
}

/** Presses the last button, and stands at the receipt. */
export async function bring(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提交', exact: true }).click();
  // With a script the form may first wait for the work that the device does.
  await page.locator('.fours').first().waitFor();
}

/**
 * The same answers, sent as the pages send them, for a story that begins where all is written. Then everything is ticked;
 * only the last button is still to be pressed.
 */
export async function writeDown(page: Page, url: string, title = TITLE): Promise<void> {
  const answers = {
    ...{ start: {}, about: { nature: 'unsure' }, where: { place: '望灯路巷口' }, facts: { title, facts: FACTS } },
    ...{ requests: { requests: '修好三盏路灯' }, since: {}, identity: { identity: 'named' } },
    ...{ person: { name: '周小满', phone: '138 0000 0000' }, alone: { alone: 'alone' }, files: {} },
    openness: { confidential: 'no' },
  };
  for (const [question, form] of Object.entries(answers))
    await page.request.post(`${url}/submit/${question}`, { form, maxRedirects: 0 });
  await page.goto(`${url}/submit/send`);
  await page.getByLabel('我写的是真实情况').check();
}
