import type { Page } from 'playwright-core';
import type { Receipt } from './answered.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

interface Step {
  readonly question: string;
  /** What is no answer, where the question takes not everything. */
  readonly wrong?: Fields;
  readonly right: Fields;
}

/** An accusation by several, then by an agent: every question there is, in one draft. */
const steps: readonly Step[] = [
  { question: 'about', wrong: {}, right: { nature: 'accusation' } },
  { question: 'accused', wrong: { accusedUnit: ['nowhere', ''] }, right: { accusedWords: '巷口的施工队' } },
  { question: 'where', wrong: {}, right: { place: '望灯路 12 号院 3 号楼' } },
  { question: 'facts', wrong: {}, right: { title: '巷口的路灯坏了', facts: '三盏路灯都不亮。\n老人出门摔过跤。' } },
  { question: 'requests', wrong: {}, right: { requests: ['修好路灯', '说明原因'] } },
  { question: 'since', wrong: { happenedOn: '2099-01-01' }, right: { tried: '打过社区电话。' } },
  { question: 'identity', wrong: {}, right: { identity: 'named' } },
  { question: 'person', wrong: { phone: '1', email: 'nobody' }, right: { name: '周小满', phone: '13800000000' } },
  { question: 'alone', wrong: {}, right: { alone: 'several' } },
  {
    question: 'together',
    wrong: { people: '1', representativeName: ['周小满', '林小满'], representativePhone: ['1', ''] },
    right: { people: '3' },
  },
  { question: 'alone', right: { alone: 'agent' } },
  { question: 'principal', wrong: {}, right: { principalName: '林小满', mandate: '受他委托' } },
  { question: 'files', right: {} },
  { question: 'openness', wrong: {}, right: { confidential: 'no' } },
];

interface Walk {
  readonly url: string;
  readonly lang: 'zh' | 'en';
  /** A case that was answered. */
  readonly answered: Receipt;
}

/** Comes by every public page in one go, in its error state as well, and calls `look` where each stands. */
export async function walk(page: Page, { url, lang, answered }: Walk, look: (name: string) => Promise<void>) {
  const at = (path: string) => `${url}${path}${lang === 'en' ? '?lang=en' : ''}`;
  const show = async (path: string, name = path) => {
    await page.goto(at(path));
    await look(name);
  };
  const arrive = async (path: string, fields: Fields, name: string) => {
    await posted(page, at(path), fields);
    await look(name);
  };
  const keep = (path: string, fields: Fields) =>
    page.request.post(at(path), {
      data: pairs(fields)
        .map((pair) => pair.map(encodeURIComponent).join('='))
        .join('&'),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

  for (const path of ['/', '/board', '/published', '/procedure', '/offices', '/privacy', '/nowhere', '/submit'])
    await show(path);
  await show('/submit/return');
  await arrive('/submit/return', { code: '1234' }, '/submit/return wrong');

  await keep('/submit/start', {});
  for (const { question, wrong, right } of steps) {
    const path = `/submit/${question}`;
    if (wrong) await show(path);
    if (question === 'files') {
      await page.goto(at(path));
      await framesIn(page);
      await look(path);
    }
    if (wrong) {
      await keep(path, wrong);
      await show(path, `${path} wrong`);
    }
    await keep(path, right);
  }
  await show('/submit/saved');
  await show('/submit/check');
  await show('/submit/send');
  await arrive('/submit/send', {}, '/submit/send wrong');
  await arrive('/submit/send', { sure: 'yes' }, 'receipt');
  const own = {
    number: await page.locator('input[name=number]').first().inputValue(),
    code: await page.locator('input[name=code]').first().inputValue(),
  };
  await arrive('/submit/received', own, 'receipt unsaved');
  await show('/submit/send', 'sent');

  await show('/track');
  await arrive('/track', {}, '/track wrong');
  await arrive('/track', own, 'case new');
  await posted(page, at('/track'), { ...answered });
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await framesIn(page);
  await look('case answered');
  const rating = { ...answered, action: 'rate', of: 'unit', text: '答得清楚。', key: 'the-key-of-a-form' };
  await arrive('/track/act', rating, 'step wrong');
  await arrive('/track/history', { ...answered, hash: '0'.repeat(64) }, '/track/history');

  const lost = { name: 'draft', value: 'x'.repeat(32), domain: new URL(url).hostname, path: '/submit' };
  await page.context().addCookies([lost]);
  await show('/submit/facts', 'gone');
}

/** A frame is fetched when it comes into view. */
async function framesIn(page: Page): Promise<void> {
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await frame.contentFrame().locator('main').waitFor();
  }
}

function pairs(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
}

/** Sends a form, as the page before it would, and waits for what it is answered with. */
async function posted(page: Page, action: string, fields: Fields): Promise<void> {
  const send = page.evaluate(
    ({ action, fields }) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action });
      for (const [name, value] of fields)
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
      document.body.append(form);
      form.submit();
    },
    { action, fields: pairs(fields) },
  );
  await Promise.all([page.waitForEvent('load'), send]);
}
