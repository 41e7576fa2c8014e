import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOf } from '../../cli/status/problems.ts';
import type { Standing } from '../../cli/status/standing.ts';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { at, instant } from '../support/city.ts';
import { type SmallStack, smallStack } from './small-stack.ts';
import { huiyin } from './terminal.ts';

let stack: SmallStack;
beforeAll(async () => {
  stack = await smallStack('2026-03-02');
});
afterAll(() => stack.stop());

const none: Standing['cases'] = {
  ...{ submitted: 0, registered: 0, routed: 0, accepted: 0, answered: 0, reviewing: 0 },
  ...{ closed: 0, refused: 0, linked: 0, merged: 0, withdrawn: 0, sealed: 0 },
};

async function status() {
  const { code, out } = await stack.huiyin('status', '--json');
  const standing: Standing & { problems: { code: string }[] } = JSON.parse(out);
  return { code, ...standing, problems: standing.problems.map((problem) => problem.code) };
}

/** What the consumers would do. */
async function confirmAll() {
  const { sent } = stack.office.queues;
  const outbox = new DynamoOutbox(stack.table);
  for (const { id } of sent.splice(0)) await outbox.confirm(id);
}

describe('the status of a stack', () => {
  it('is well while it is empty', async () => {
    const { code, out } = await stack.huiyin('status');
    expect(code).toBe(0);
    expect(out).toMatch(/信访件 +0：已收到 0/);
    expect(out).toContain('系统运行正常。');
  });

  it('counts cases by state, and clocks', async () => {
    await stack.office.submit();
    await stack.office.submit();
    await stack.office.route();
    await confirmAll();
    const { code, cases, clocks } = await status();
    expect(code).toBe(0);
    expect(cases).toEqual({ ...none, submitted: 2, routed: 1 });
    expect(clocks).toEqual({ running: 2, overdue: 0, unflagged: 0 });
  });

  it('says what a sweep should have flagged, and the sweep hands it on', async () => {
    await new DynamoWorklists(stack.table).setWatermark(at('2026-03-02'));
    stack.setDay('2026-03-18');
    expect(await status()).toMatchObject({ code: 1, problems: ['sweep-behind'], clocks: { overdue: 2, unflagged: 2 } });
    const swept = await stack.huiyin('sweep', '--lang', 'en');
    expect(swept).toMatchObject({
      code: 0,
      out: expect.stringMatching(/to 2026-03-18: duties handed on to be reminded of, flagged or supervised: 2/),
    });
    expect((await status()).queues).toContainEqual({ name: 'alerts', waiting: 2, inFlight: 0, deadLetters: 0 });
  });

  it('says when messages wait that reconcile should have sent again', async () => {
    stack.setDay('2026-03-02');
    await stack.office.submit();
    expect(await status()).toMatchObject({ code: 0, outbox: { waiting: 1, late: 0 } });
    stack.setDay('2026-03-03');
    expect(await status()).toMatchObject({ code: 1, outbox: { waiting: 1, late: 1 }, problems: ['outbox-late'] });
    await confirmAll();
    expect(await status()).toMatchObject({ code: 0, outbox: { waiting: 0, late: 0 } });
  });

  it('says whose dead letters there are, and where to read why', async () => {
    const QueueUrl = stack.urlOf('Notices-dead-letters');
    await new SQSClient().send(new SendMessageCommand({ QueueUrl, MessageBody: '{}' }));
    const { code, out } = await stack.huiyin('status', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(/Notices +0 on the way, dead letters: 1/);
    expect(out).toContain(`1. Dead letters of notices: 1. The log of notify says why (${stack.folder}/logs).`);
  });

  it('sends them again when asked to, and can throw them away', async () => {
    const before = (await status()).queues.find(({ name }) => name === 'notices');
    expect(await stack.huiyin('redrive', 'notices', '--lang', 'en')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Dead letters sent again: 1'),
    });
    const after = (await status()).queues.find(({ name }) => name === 'notices');
    expect(after).toMatchObject({ deadLetters: 0, waiting: (before?.waiting ?? 0) + 1 });

    const QueueUrl = stack.urlOf('Alerts-dead-letters');
    await new SQSClient().send(new SendMessageCommand({ QueueUrl, MessageBody: '{}' }));
    expect((await stack.huiyin('redrive', 'alerts', '--drop', '--lang', 'en')).out).toContain('thrown away: 1');
    expect((await stack.huiyin('redrive', 'alerts')).out).toContain('没有死信');
    expect((await stack.huiyin('redrive', 'letters')).err.join()).toContain('transfers|notices|alerts');
  });

  it('says which runs were not started, and clears them, since the next run makes up for them', async () => {
    const QueueUrl = stack.urlOf('Schedules-dead-letters');
    await new SQSClient().send(new SendMessageCommand({ QueueUrl, MessageBody: '{}' }));
    expect(await status()).toMatchObject({ code: 1, notStarted: 1, problems: expect.arrayContaining(['not-started']) });
    const { out } = await stack.huiyin('status', '--lang', 'en');
    expect(out).toMatch(/Schedules +dead letters: 1/);
    expect(out).toContain('huiyin redrive schedules --drop');

    const refused = await stack.huiyin('redrive', 'schedules', '--json');
    expect([refused.code, JSON.parse(refused.out).error.code]).toEqual([2, 'made-up-for']);
    expect((await stack.huiyin('redrive', 'schedules', '--drop', '--lang', 'en')).out).toContain('thrown away: 1');
    expect(await status()).toMatchObject({ notStarted: 0 });
  });
});

it('says that there are no units, and nothing else where nothing is wrong', () => {
  const well: Standing = {
    ...{ url: '', now: instant('2026-03-02'), shifted: false, offices: 6, queues: [], notStarted: 0 },
    cases: none,
    clocks: { running: 9, overdue: 9, unflagged: 0 },
    returned: 2,
    outbox: { waiting: 3, late: 0 },
    aside: [],
  };
  expect(problemsOf(well, 'logs')).toEqual([]);
  const aside = [{ key: 'TT2026000001#notify#01', reason: 'document-incomplete', since: at('2026-03-02') }];
  expect(problemsOf({ ...well, aside }, 'logs')[0]?.words.en).toMatch(
    /1: TT2026000001#notify#01 \(document-incomplete\)/,
  );
  expect(problemsOf({ ...well, offices: 0 }, 'logs').map(({ code }) => code)).toEqual(['no-offices']);
});

it('is not told by a stack that was killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-'));
  expect((await huiyin('status', '--data', folder)).err).toEqual([expect.stringContaining('No stack is running')]);
  const left = { url: 'http://127.0.0.1:9', region: 'eu-west-2', outputs: {}, endpoints: {} };
  await writeFile(join(folder, 'stack.json'), JSON.stringify(left));
  expect(await huiyin('status', '--data', folder)).toMatchObject({ code: 2, out: '' });
});
