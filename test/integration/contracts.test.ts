import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { contracts } from '../../shared/api/contracts.ts';
import { httpStatusOf } from '../../shared/http/problem.ts';
import { national } from '../../shared/policy/national.ts';
import { byContract } from '../support/contracts.ts';
import { type RunningStack, startRunningStack } from '../support/running-stack.ts';

const REGISTRAR = 'lin-registrar';
const HANDLER = 'fan-handler';
const HEAD = 'liang-head';

let stack: RunningStack;
let api: ReturnType<typeof byContract>;
beforeAll(async () => {
  stack = await startRunningStack();
  api = byContract(stack);
});
afterAll(() => stack.stop());

const letter = {
  channel: 'letter',
  title: '电梯停运',
  facts: '三号楼的电梯停了两个星期，老人下不了楼。',
  requests: ['修好电梯'],
  citizen: { name: '周小满', phone: '13800000000', email: 'zhou@citizen.example' },
};

async function registered(change: object = {}): Promise<string> {
  const { status, body } = await api.call('registerCase', { as: REGISTRAR, body: { ...letter, ...change } });
  expect(status).toBe(201);
  return z.object({ number: z.string() }).parse(body).number;
}

const versionOf = (headers: Headers) => headers.get('etag') ?? '';

it('a letter goes its way, each step as described', async () => {
  const number = await registered();
  const path = { number };
  const act = async (id: string, as: string, body: object) => {
    const done = await api.call(id, { as, path, body });
    expect([id, done.code]).toEqual([id, undefined]);
    return done;
  };
  await act('register', REGISTRAR, { category: '城乡建设', nature: 'claim' });
  await act('route', REGISTRAR, { to: [{ office: 'wangxi-housing', lead: true }] });
  await expect
    .poll(() => api.call('readCase', { as: HANDLER, path }).then(({ body }) => JSON.stringify(body)), {
      timeout: 20_000,
    })
    .toContain('"delivered"');
  await act('accept', HANDLER, { assignment: '01', path: 'handling' });
  await act('askExtension', HANDLER, { assignment: '01', days: 10, reason: '要等检测结果。' });
  await act('decideExtension', HEAD, { assignment: '01', granted: true });
  const opinions = [{ outcome: 'supported', text: '十日内修复。', basis: '《特种设备安全法》' }];
  await act('draftOpinion', HANDLER, { assignment: '01', found: '主板损坏。', opinions });
  await act('approveOpinion', HEAD, { assignment: '01' });
  const today = z.object({ today: z.string() }).parse((await api.call('readMe', { as: HANDLER })).body).today;
  await act('serveOpinion', HANDLER, { assignment: '01', service: { way: 'electronic', on: today } });

  const read = await api.call('readCase', { as: REGISTRAR, path });
  const { case: matter } = z
    .object({ case: z.object({ documents: z.array(z.object({ id: z.string() })) }) })
    .parse(read.body);
  expect(matter.documents.length).toBeGreaterThan(3);
  for (const { id } of matter.documents) {
    const [unit = '', kind = '', year = '', serial = ''] = id.split('/');
    const document = await api.call('readDocument', { as: REGISTRAR, path: { number, unit, kind, year, serial } });
    expect(document.status).toBe(200);
  }
}, 60_000);

it('lists and searches are as described', async () => {
  const number = await registered({ citizen: { name: '方小舟' } });
  for (const id of ['listWork', 'listInbox'])
    expect(await api.call(id, { as: REGISTRAR })).toMatchObject({ status: 200 });
  expect(await api.call('countInbox', { as: REGISTRAR })).toMatchObject({ status: 200 });
  expect(await api.call('readOffices', { as: HANDLER })).toMatchObject({ status: 200 });
  const found = await api.call('searchCases', { as: REGISTRAR, body: { name: '方小舟' } });
  expect(found).toMatchObject({ body: { items: [{ number, channel: 'letter' }] } });
  expect(await api.call('listRepeats', { as: REGISTRAR, path: { number } })).toMatchObject({ status: 200 });
  expect(await api.call('searchRepeats', { as: REGISTRAR, body: letter })).toMatchObject({ status: 200 });
  expect(await api.call('suggestForMatter', { as: REGISTRAR, body: letter })).toMatchObject({ status: 200 });
  expect(await api.call('listInbox', { as: REGISTRAR, query: { limit: '0' } })).toMatchObject({
    code: 'invalid-input',
  });
  expect(await api.call('listInbox', { as: REGISTRAR, query: { cursor: 'x' } })).toMatchObject({ code: 'bad-cursor' });
});

it('units, staff, calendar and policy are kept as described, and what was changed is on record', async () => {
  const [admin, auditor] = ['ning-admin', 'du-auditor'];
  const parks = { name: { zh: '公园处', en: 'Parks' }, kind: 'department', parent: 'wangxi', categories: [] };
  const posts = [{ office: 'wangxi-housing', roles: ['handler'] }];
  const done = async (id: string, more: object = {}) => {
    const { code, body } = await api.call(id, { as: admin, ...more });
    expect([id, code]).toEqual([id, undefined]);
    return body;
  };
  await done('createUnit', { body: { id: 'parks', ...parks } });
  await done('changeUnit', { path: { id: 'parks' }, body: parks, headers: { 'if-match': '"1"' } });
  const { today } = z.object({ today: z.string() }).parse(await done('readMe'));
  await done('closeUnit', { path: { id: 'parks' }, body: { on: today, successor: 'wangxi-housing' } });
  await done('createPerson', { body: { id: 'new@desk', name: '新', posts } });
  await done('changePerson', { path: { id: 'new@desk' }, body: { name: '韩', posts } });
  await done('deactivatePerson', { path: { id: 'new@desk' }, body: { on: today } });
  const channels = [{ via: 'webhook', form: 'wecom', url: 'https://robots.example/send?key=k' }];
  await done('changeReach', { path: { unit: 'wangxi-housing' }, body: { channels } });
  await done('listReach', { path: { unit: 'wangxi-housing' } });
  await done('changeOwnReach', { body: { channels: [{ via: 'email', to: 'ning@wangxi.example' }], when: 'digest' } });
  for (const id of ['readOwnReach', 'listUnits', 'listStaff', 'readCalendar', 'readPolicy']) await done(id);
  await done('loadCalendar', { body: { from: 2027, to: 2027, holidays: { '2027-01-01': '元旦' }, workdays: {} } });
  await done('loadPolicy', { body: national });
  const changes = await api.call('listChanges', { as: auditor });
  expect((changes.body as { items: unknown[] }).items).toHaveLength(10);
  expect(await api.call('searchCases', { as: admin, body: {} })).toMatchObject({ body: { items: [] } });
}, 60_000);

describe('a version that was not seen', () => {
  it('is asked for, and refused with what happened since', async () => {
    const number = await registered();
    const path = { number };
    const body = { category: '城乡建设', nature: 'claim' };
    const seen = versionOf((await api.call('readCase', { as: REGISTRAR, path })).headers);
    const without = await stack.as(REGISTRAR, `/api/cases/${number}/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect([without.status, await without.json()]).toMatchObject([428, { code: 'version-needed' }]);
    const first = await api.call('register', { as: REGISTRAR, path, body, headers: { 'if-match': seen } });
    expect(versionOf(first.headers)).toBe('"2"');
    const stale = await api.call('classify', { as: REGISTRAR, path, body, headers: { 'if-match': seen } });
    expect(stale).toMatchObject({
      status: 412,
      code: 'stale-version',
      body: { version: 2, since: [{ type: 'registered', seq: 2 }] },
    });
  });

  it('is not told to whoever must not know of the case', async () => {
    const number = await registered();
    const asked = { as: HANDLER, path: { number }, body: { text: '有新材料。' }, headers: { 'if-match': '"7"' } };
    expect(await api.call('supplement', asked)).toMatchObject({ status: 404, code: 'unknown-case' });
  });
});

it('every operation answers as described, also to an empty question', async () => {
  const number = await registered();
  for (const { id, body } of contracts)
    await api.call(id, { as: REGISTRAR, path: { number }, ...(body && { body: {} }) });
  expect([...api.answered.keys()].sort()).toEqual(contracts.map(({ id }) => id).sort());
}, 60_000);

it('no address is described that nobody has', async () => {
  const description = await fetch(`${stack.url}/openapi.json`);
  expect(description.headers.get('cache-control')).toContain('max-age');
  const { paths } = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(await description.json());
  expect(Object.keys(paths).sort()).toEqual([...new Set(contracts.map(({ path }) => path))].sort());
  const etag = description.headers.get('etag') ?? '';
  expect((await fetch(`${stack.url}/openapi.json`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  expect(httpStatusOf('unknown-case')).toBe(404);
});
