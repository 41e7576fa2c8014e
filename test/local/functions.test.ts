import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { tooManyWait } from '../../local/api-gateway/too-many-wait.ts';
import { LINE } from '../../local/lambda/function.ts';
import { startSmall, temporaryDir } from './small-stack.ts';

describe('a function', () => {
  it('has the environment that the template gives it, and what Lambda adds', async () => {
    const { url, endpoints } = await startSmall();
    const environment = await (await fetch(`${url}/environment`)).json();
    expect(environment).toEqual({
      TABLE_NAME: 'rows',
      LETTERS_QUEUE_URL: `${endpoints.sqs}/000000000000/letters`,
      CODE_KEY: expect.stringMatching(/^\w{40}$/),
      GREETING: 'nihao',
      AWS_REGION: 'eu-west-2',
      AWS_DEFAULT_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_LAMBDA_FUNCTION_NAME: 'web',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
      AWS_ENDPOINT_URL_SQS: endpoints.sqs,
      AWS_ENDPOINT_URL_S3: endpoints.s3,
      AWS_ENDPOINT_URL_SESV2: endpoints.mail,
    });
  });

  it('that throws, crashes or takes too long is a server error, and the next request is answered', async () => {
    const dataDir = temporaryDir();
    const said: string[] = [];
    const { url } = await startSmall({ dataDir, say: (_zh, en) => said.push(en) });
    for (const path of ['/throw', '/crash', '/slow']) {
      const answer = await fetch(url + path);
      expect([path, answer.status, await answer.json()]).toEqual([path, 500, { message: 'Internal Server Error' }]);
      expect((await fetch(`${url}/echo`)).status).toBe(200);
    }
    expect(said.map((line) => line.replace(/ \(see .*/, ''))).toEqual([
      'Function web: no such thing',
      'Function web: Error: nobody catches this',
      'Function web: Task timed out after 1.00 seconds',
    ]);
    const log = readFileSync(join(dataDir, 'logs', 'web.log'), 'utf8');
    expect(log).toMatch(/TypeError: no such thing\n.*at .*index\.mjs/);
    expect(log).toMatch(/Error: nobody catches this\n.*at .*index\.mjs/);
  });

  it('that crashes between two events is started again for the next', async () => {
    const { url } = await startSmall();
    const environments = async () => (await (await fetch(`${url}/_local/status`)).json()).functions.web.environments;
    // More often than there can be environments: one that is gone must not keep its place.
    for (let time = 1; time <= 8; time++) {
      expect(await (await fetch(`${url}/crash-later`)).text()).toBe('for now');
      await vi.waitFor(async () => expect(await environments()).toBe(0), { timeout: 5_000, interval: 10 });
    }
  });

  it('handles one event at a time in each of its environments', async () => {
    const { url } = await startSmall();
    const counts = await Promise.all(
      Array.from({ length: 20 }, async () => (await (await fetch(`${url}/together`)).json()).together),
    );
    expect(counts).toEqual(Array(20).fill(1));
  });

  it('lets no more wait than it can soon get to: whoever comes on top is told at once when to come again', async () => {
    const { url } = await startSmall();
    const asked = (headers: Record<string, string> = {}) => fetch(`${url}/together`, { headers });
    const atOnce = 2 * LINE;
    const answers = await Promise.all(Array.from({ length: atOnce }, () => asked()));
    const refused = answers.filter(({ status }) => status === 503);
    const done = answers.filter(({ status }) => status === 200);
    expect(done.length).toBeGreaterThanOrEqual(LINE);
    expect(refused.length).toBeGreaterThan(0);
    expect(done.length + refused.length).toBe(atOnce);
    expect(refused[0]?.headers.get('retry-after')).toBe('10');
    expect(await refused[0]?.json()).toMatchObject({
      code: 'overloaded',
      status: 503,
      messages: { en: expect.stringContaining('not done') },
    });
    const { functions } = await (await fetch(`${url}/_local/status`)).json();
    expect(functions.web).toMatchObject({ open: 0, total: done.length });
    expect((await asked()).status).toBe(200);
  });
});

describe('whoever finds the line full', () => {
  const told = (accept: string, query = '') => tooManyWait({ headers: { accept, 'accept-language': 'zh-CN' }, query });

  it('reads a page in their language, if it was a page they asked for', () => {
    const page = told('text/html,*/*');
    expect(page).toMatchObject({
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '10' },
    });
    expect(page.body).toContain('请过一会儿原样再试一次');
    expect(told('text/html', 'lang=en').body).toContain('Please try the same again');
  });

  it('gets a problem otherwise, in both', () => {
    const { status, headers, body } = told('application/json');
    expect([status, headers['content-type']]).toEqual([503, 'application/problem+json; charset=utf-8']);
    expect(JSON.parse(String(body))).toMatchObject({ code: 'overloaded', detail: expect.stringMatching(/人太多/) });
  });
});

describe('the clock', () => {
  it('is that of the functions, runs on when it was set, and is kept over a restart', async () => {
    const dataDir = temporaryDir();
    const stack = await startSmall({ dataDir });
    const now = async (url: string) => Date.parse((await (await fetch(`${url}/now`)).json()).now);
    expect(Math.abs((await now(stack.url)) - Date.now())).toBeLessThan(1000);

    const set = '2027-03-01T00:00:00.000Z';
    stack.setClock(set);
    const first = await now(stack.url);
    expect(first - Date.parse(set)).toBeGreaterThanOrEqual(0);
    await sleep(50);
    expect((await now(stack.url)) - first).toBeGreaterThanOrEqual(45);
    await stack.stop();

    const again = await startSmall({ dataDir });
    expect(new Date(await now(again.url)).toISOString()).toMatch(/^2027-03-01T00:00/);
    again.setClock(null);
    expect(Math.abs((await now(again.url)) - Date.now())).toBeLessThan(1000);
  });

  it('makes a Date like any other', async () => {
    const { url, setClock } = await startSmall();
    setClock('2026-02-14T08:00:00Z');
    expect(await (await fetch(`${url}/dates`)).json()).toEqual({
      given: '2025-09-25T00:00:00.000Z',
      parts: '2026-02-01T00:00:00.000Z',
      isDate: true,
      sameClass: true,
      called: expect.stringContaining('Feb 14 2026'),
      subclass: '2026-02-14',
    });
  });

  it('is set over HTTP by no other site', async () => {
    const { url, now } = await startSmall();
    const put = (headers: Record<string, string>, body = '{"now":"2027-01-01T00:00:00Z"}') =>
      fetch(`${url}/_local/clock`, { method: 'PUT', headers, body });
    expect((await put({ origin: 'http://elsewhere.example' })).status).toBe(403);
    expect((await put({}, '{"now":"tomorrow"}')).status).toBe(400);
    expect(now().getFullYear()).toBe(new Date().getFullYear());
    expect(await (await put({ origin: url })).json()).toMatchObject({ shifted: true });
    expect(now().toISOString()).toMatch(/^2027-01-01T00:00:0/);
  });
});
