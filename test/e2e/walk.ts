import type { APIRequestContext } from 'playwright-core';
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

export interface Places {
  /** A case that was answered, and stands on the site at the address `published`. */
  readonly answered: Receipt;
  readonly published: string;
  /** A case that nobody has registered in time. */
  readonly overdue: Receipt;
}

/** A page as the site gave it. */
export interface Visited {
  readonly name: string;
  readonly html: string;
}

interface Walk {
  readonly lang: 'zh' | 'en';
  readonly reading: 'usual' | 'easy';
  readonly places: Places;
}

/** Comes by every public page in one go, in its error state as well. `site` keeps the cookies. */
export async function* walk(site: APIRequestContext, { lang, reading, places }: Walk): AsyncGenerator<Visited> {
  const at = (path: string) => `${path}${lang === 'en' ? '?lang=en' : ''}`;
  const show = async (path: string, name = path): Promise<Visited> => ({
    name,
    html: await (await site.get(at(path))).text(),
  });
  /** Sends a form, as the page before it would, and goes where that leads. */
  const send = async (path: string, fields: Fields, name: string): Promise<Visited> => ({
    name,
    html: await (
      await site.post(at(path), {
        data: new URLSearchParams(pairs(fields)).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    ).text(),
  });

  await send('/reading', { reading, to: '/' }, 'mode');
  for (const path of ['/', '/board', '/published', places.published, '/procedure', '/offices']) yield show(path);
  for (const path of ['/privacy', '/nowhere', '/submit', '/submit/return']) yield show(path);
  yield send('/submit/return', { code: '1234' }, '/submit/return wrong');

  await send('/submit/start', {}, 'begun');
  for (const { question, wrong, right } of steps) {
    const path = `/submit/${question}`;
    if (wrong || question === 'files') yield show(path);
    if (wrong) yield send(path, wrong, `${path} wrong`);
    await send(path, right, path);
  }
  for (const path of ['/submit/saved', '/submit/check', '/submit/send']) yield show(path);
  yield send('/submit/send', {}, '/submit/send wrong');
  const receipt = await send('/submit/send', { sure: 'yes' }, 'receipt');
  yield receipt;
  const own = { number: fieldOf(receipt, 'number'), code: fieldOf(receipt, 'code') };
  yield send('/submit/received', own, 'receipt unsaved');
  yield show('/submit/send', 'sent');

  yield show('/track');
  yield send('/track', {}, '/track wrong');
  yield send('/track', own, 'case new');
  yield send('/track', { ...places.overdue }, 'case overdue');
  const answered = await send('/track', { ...places.answered }, 'case answered');
  yield answered;
  const rating = { ...places.answered, action: 'rate', of: 'unit', text: '答得清楚。', key: 'the-key-of-a-form' };
  yield send('/track/act', rating, 'step wrong');
  yield send('/track/document', { ...places.answered, document: fieldOf(answered, 'document') }, 'document');
  yield send('/track/history', { ...places.answered, hash: '0'.repeat(64) }, '/track/history');

  const lost = { cookie: `draft=${'x'.repeat(32)}; reading=${reading}` };
  yield { name: 'gone', html: await (await site.get(at('/submit/facts'), { headers: lost })).text() };
}

function fieldOf({ html }: Visited, name: string): string {
  return new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
}

function pairs(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
}
