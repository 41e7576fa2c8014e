import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { canonical } from '../../shared/domain/chain.ts';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';
import { saidBy } from '../support/said.ts';

let stack: RunningStack;
beforeAll(async () => {
  stack = await startRunningStack();
});
afterAll(() => stack.stop());

const good = {
  title: '路灯不亮',
  facts: '村口的路灯坏了一个月。',
  requests: ['修好路灯'],
  name: '周小满',
  phone: '138 0000 0000',
};

const problem = z.object({
  type: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().min(4),
  messages: z.object({ 'zh-CN': z.string().regex(/[\u4e00-\u9fff]/), en: z.string().regex(/[a-z]/) }),
  errors: z
    .array(
      z.object({ pointer: z.string(), code: z.string(), messages: z.object({ 'zh-CN': z.string(), en: z.string() }) }),
    )
    .optional(),
});

/** Rows of cases: what a refused request must leave as it was. */
async function rows(): Promise<string> {
  const { Items } = await stack.table.client.send(
    new ScanCommand({ TableName: stack.table.name, ConsistentRead: true }),
  );
  const ofCases = (Items ?? []).filter(({ pk }) => String(pk).startsWith('CASE#'));
  return canonical(ofCases.sort((a, b) => (`${a.pk}${a.sk}` < `${b.pk}${b.sk}` ? -1 : 1)));
}

async function refused(answer: Promise<Response>, before: string) {
  const response = await answer;
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const said = problem.parse(await response.json());
  expect(said.status).toBe(response.status);
  expect(response.status).toBeLessThan(500);
  expect(await rows()).toBe(before);
  return said;
}

const submitted = async (change: object = {}) => {
  const answer = await stack.post('/api/petitions', { ...good, ...change });
  return { status: answer.status, body: z.object({ number: z.string(), code: z.string() }).parse(await answer.json()) };
};

describe('a submission that cannot be taken', () => {
  it.each([
    ['without a request', { requests: [] }, 'requests', 'required'],
    ['with an empty request', { requests: ['  '] }, 'requests/0', 'required'],
    ['without a word', { facts: undefined }, 'facts', 'required'],
    ['with 200 KB of text', { facts: '长'.repeat(70_000) }, 'facts', 'too-long'],
    ['with control characters', { facts: 'a\u0000b' }, 'facts', 'control-characters'],
    ['with half an emoji', { title: 'a\ud83d' }, 'title', 'damaged-text'],
    ['with a phone that is none', { phone: '12345' }, 'phone', 'phone'],
    ['with a mail address that is none', { email: 'nobody' }, 'email', 'email'],
    ['with a date that is none', { happenedOn: '2026-02-30' }, 'happenedOn', 'date'],
    ['with eleven requests', { requests: Array.from({ length: 11 }, (_, i) => `第${i}项`) }, 'requests', 'too-many'],
    ['with a list for a title', { title: ['a'] }, 'title', 'required'],
  ])('%s', async (_, change, path, code) => {
    const said = await refused(stack.post('/api/petitions', { ...good, ...change }), await rows());
    expect(said).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(said.errors).toEqual([expect.objectContaining({ pointer: `/${path}`, code })]);
  });

  it('with a date in the future', async () => {
    const said = await refused(stack.post('/api/petitions', { ...good, happenedOn: '2099-01-01' }), await rows());
    expect(said).toMatchObject({ status: 422, code: 'happened-in-future' });
  });

  it('in broken UTF-8', async () => {
    const body = Buffer.concat([
      Buffer.from('{"title":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('","facts":"b","requests":["c"]}'),
    ]);
    const said = await refused(stack.post('/api/petitions', body), await rows());
    expect(said.errors?.[0]).toMatchObject({ pointer: '/title', code: 'damaged-text' });
  });

  it.each([['not json at all'], ['"a string"'], ['[1,2]'], ['null'], [''], ['{"title":']])('as %j', async (body) => {
    expect(await refused(stack.post('/api/petitions', body), await rows())).toMatchObject({
      status: 400,
      code: 'not-json',
    });
  });

  it('as a form where JSON is asked for', async () => {
    const form = stack.post('/api/petitions', 'title=a', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(await refused(form, await rows())).toMatchObject({ code: 'not-json' });
  });

  it('with a request key that is none', async () => {
    const answer = stack.post('/api/petitions', good, { 'idempotency-key': 'short' });
    expect(await refused(answer, await rows())).toMatchObject({ status: 400, code: 'bad-request-key' });
  });

  it('says why in the language that was asked for', async () => {
    const english = await stack.post('/api/petitions?lang=en', { ...good, requests: [] });
    expect(await english.json()).toMatchObject({ detail: 'A few things need to be changed before this can be sent.' });
  });
});

describe('a submission that only looks wrong', () => {
  it('keeps HTML and emoji as the words they are', async () => {
    const facts = '<script>alert(1)</script> 🙏 & "引号"';
    const { status, body } = await submitted({ facts, title: '<b>路灯</b>' });
    expect(status).toBe(201);
    const tracked = await stack.post('/api/petitions/track', body);
    expect(await tracked.json()).toMatchObject({ title: '<b>路灯</b>' });
  });

  it('takes 20,000 characters, and a phone written with spaces', async () => {
    expect((await submitted({ facts: '长'.repeat(20_000), phone: '+86 138-0000-0000' })).status).toBe(201);
  });

  it('is the same case when it comes twice, and refused when the key comes with another', async () => {
    const key = { 'idempotency-key': 'the-same-form-1' };
    const first = await stack.post('/api/petitions', good, key);
    const again = await stack.post('/api/petitions', good, key);
    expect([first.status, again.status]).toEqual([201, 200]);
    const [one, two] = [await first.json(), await again.json()];
    expect(two).toEqual(one);
    const other = stack.post('/api/petitions', { ...good, title: '另一件事' }, key);
    expect(await refused(other, await rows())).toMatchObject({ status: 422, code: 'key-reused' });
  });
});

describe('following a case', () => {
  it('gives one and the same answer to a wrong code and to a case that is not there', async () => {
    const { number } = (await submitted()).body;
    const wrong = await stack.post('/api/petitions/track', { number, code: '123456789012' });
    const nowhere = await stack.post('/api/petitions/track', { number: 'WX2026999999', code: '123456789012' });
    const nonsense = await stack.post('/api/petitions/track', { number: '../../etc', code: 'x' });
    expect([wrong.status, nowhere.status, nonsense.status]).toEqual([404, 404, 404]);
    const said = await saidBy(wrong);
    expect(problem.parse(JSON.parse(said)).code).toBe('wrong-code');
    expect(await saidBy(nowhere)).toBe(said);
    expect(await saidBy(nonsense)).toBe(said);
  });

  it('takes the code as it is printed, in groups', async () => {
    const { number, code } = (await submitted()).body;
    const grouped = `${code.slice(0, 4)} ${code.slice(4, 8)}-${code.slice(8)}`;
    expect((await stack.post('/api/petitions/track', { number: number.toLowerCase(), code: grouped })).status).toBe(
      200,
    );
  });
});

describe('the desk', () => {
  const REGISTRAR = 'lin-registrar';
  const act = (number: string, action: string, body: unknown, headers: Record<string, string> = {}, sub = REGISTRAR) =>
    stack.as(sub, `/api/cases/${number}/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': '*', ...headers },
      body: JSON.stringify(body),
    });

  it('is closed without a token, with a forged one, and to somebody who is no staff', async () => {
    for (const authorization of ['', 'Bearer nonsense', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJsaW4ifQ.'])
      expect((await fetch(`${stack.url}/api/me`, { headers: { authorization } })).status).toBe(401);
    const stranger = await stack.as('a-stranger', '/api/me');
    expect(stranger.status).toBe(403);
    expect(problem.parse(await stranger.json()).code).toBe('not-staff');
  });

  it("does not know a case that is not there, nor another unit's", async () => {
    const { number } = (await submitted()).body;
    const before = await rows();
    expect(await refused(stack.as(REGISTRAR, '/api/cases/WX2026999999'), before)).toMatchObject({
      code: 'unknown-case',
    });
    expect(await refused(stack.as(REGISTRAR, '/api/cases/nonsense'), before)).toMatchObject({ code: 'unknown-case' });
    const other = readHandler();
    expect(await refused(stack.as(other, `/api/cases/${number}`), before)).toMatchObject({ code: 'unknown-case' });
    expect(
      await refused(act(number, 'register', { category: '其他', nature: 'claim' }, {}, other), before),
    ).toMatchObject({
      code: 'unknown-case',
    });
  });

  it('refuses what the state does not allow, what the table does not know, and what is incomplete', async () => {
    const { number } = (await submitted()).body;
    const before = await rows();
    expect(await refused(act(number, 'close', { resolved: true }), before)).toMatchObject({
      status: 409,
      code: 'wrong-state',
    });
    expect(await refused(act(number, 'deliver', { assignment: '01' }), before)).toMatchObject({ status: 404 });
    expect(await refused(act(number, 'toString', {}), before)).toMatchObject({ status: 404 });
    expect(await refused(act(number, 'register', {}), before)).toMatchObject({ status: 422, code: 'invalid-input' });
    expect(await refused(stack.as(REGISTRAR, '/api/nowhere'), before)).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });

  it('refuses a stale version, and a version that is none', async () => {
    const { number } = (await submitted()).body;
    const first = await act(number, 'register', { category: '城乡建设', nature: 'claim' }, { 'if-match': '"1"' });
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"']);
    const before = await rows();
    const route = { to: [{ office: 'wangxi-housing', lead: true }] };
    expect(await refused(act(number, 'route', route, { 'if-match': '"1"' }), before)).toMatchObject({
      status: 412,
      code: 'stale-version',
    });
    expect(await refused(act(number, 'route', route, { 'if-match': 'soon' }), before)).toMatchObject({
      status: 400,
      code: 'bad-version',
    });
    expect(await refused(act(number, 'route', { to: [{ office: 'nowhere', lead: true }] }), before)).toMatchObject({
      code: 'unknown-unit',
    });
  });

  it('shows who the citizen is only in part', async () => {
    const { number } = (await submitted()).body;
    const shown = await (await stack.as(REGISTRAR, `/api/cases/${number}`)).text();
    expect(shown).toContain('周＊＊');
    expect(shown).toContain('138****0000');
    expect(shown).not.toMatch(/周小满|13800000000/);
  });

  it('refuses a cursor it did not give out', async () => {
    const forged = (key: object) => Buffer.from(JSON.stringify(key)).toString('base64url');
    const elsewhere = { pk: 'CASE#X', sk: 'HEAD', inboxSk: '2026', inboxPk: 'INBOX#wangxi-housing#open' };
    for (const cursor of ['nonsense', forged({}), forged(elsewhere), forged([])]) {
      const page = stack.as(REGISTRAR, `/api/inbox?cursor=${cursor}`);
      expect(await refused(page, await rows())).toMatchObject({ status: 400, code: 'bad-cursor' });
    }
  });

  const readHandler = () => 'bai-handler';
});
