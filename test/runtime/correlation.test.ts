import type { Context, SQSEvent } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { escalate } from '../../functions/escalate/escalate.ts';
import { reconcile } from '../../functions/reconcile/reconcile.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { sha256 } from '../../shared/cases/context.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import { firstBreak } from '../../shared/domain/chain.ts';
import { api, route } from '../../shared/http/api.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import { MemoryAside } from '../../shared/ports/fakes/memory-aside.ts';
import { MemoryFiles } from '../../shared/ports/fakes/memory-files.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { MemoryWorklists } from '../../shared/ports/fakes/memory-worklists.ts';
import { consumer } from '../../shared/runtime/consumer.ts';
import { correlationNow, under } from '../../shared/runtime/correlation.ts';
import { scheduled } from '../../shared/runtime/scheduled.ts';
import type { Alert } from '../../shared/schema/messages.ts';
import { ASSIGN_1 } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

const CLICK = 'JKJaXmPLvHcESHA=';

const Line = z.looseObject({ level: z.string(), message: z.string(), correlation: z.string().optional() });
const written: string[] = [];
/** Keeps what is written, where Lambda would take it up. */
const quiet = () => {
  const take = (chunk: unknown) => written.push(String(chunk)) > 0;
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(take);
};
/** What was logged since the last look; metrics are written there as well. */
function logged(): z.infer<typeof Line>[] {
  const lines = written.splice(0).flatMap((text) => text.split('\n').filter((line) => line.startsWith('{"level"')));
  return lines.flatMap((line) => Line.safeParse(JSON.parse(line)).data ?? []);
}
afterEach(() => vi.restoreAllMocks());

const batchOf = (...bodies: unknown[]) =>
  ({
    Records: bodies.map((body, i) => ({
      messageId: `m-${i}`,
      body: JSON.stringify(body),
      attributes: { ApproximateReceiveCount: '1' },
      eventSource: 'aws:sqs',
    })),
  }) as unknown as SQSEvent;

function desk() {
  const cases = new MemoryStore();
  const day = officeDay('2026-03-02', cases);
  const deps = { ...day.deps, correlation: correlationNow, outbox: cases, evidence: new MemoryFiles() };
  Object.assign(day.deps, { correlation: correlationNow });
  return { ...day, cases, deps, routed: () => day.route() };
}

describe('what a click leads to', () => {
  it('is followed by one id through the outbox, the queue, whatever that sends on, and every log line of it', async () => {
    quiet();
    const { cases, queues, deps, routed } = desk();
    const number = await under(CLICK, routed);
    expect(queues.sent.map(({ correlation }) => correlation)).toEqual(queues.sent.map(() => CLICK));
    const deliver = consumer((body) => transfer(body, deps));
    const transfers = queues.sent.filter(({ message }) => message.queue === 'transfers');
    const before = queues.sent.length;
    await deliver(batchOf(...transfers), {} as Context);
    // Delivered, and the units are told of it: still the same click.
    const later = queues.sent.slice(before);
    expect(later.map(({ message }) => 'topic' in message && message.topic)).toEqual(['delivered', 'delivered']);
    expect(later.map(({ correlation }) => correlation)).toEqual([CLICK, CLICK]);
    expect(logged()).toEqual(
      transfers.map(() => expect.objectContaining({ message: 'delivered', correlation: CLICK })),
    );
    // It stands beside each step, and the chain of hashes does not know it.
    const history = await cases.history(number);
    expect(history.map(({ correlation }) => correlation)).toEqual(history.map(() => CLICK));
    expect(
      firstBreak(
        number,
        history.map(({ correlation: _, ...chained }) => chained),
        sha256,
      ),
    ).toBeUndefined();
    expect(JSON.stringify(history.map(({ event, hash }) => [event, hash]))).not.toContain(CLICK);
  });

  it('is still known by it when the queue was down and reconcile sends later', async () => {
    const { cases, queues, deps, routed } = desk();
    queues.down = true;
    await under(CLICK, routed);
    queues.down = false;
    await under('a-run-of-reconcile', () => reconcile({ outbox: cases, queues, now: deps.now }, () => true));
    expect(queues.sent.length).toBeGreaterThan(0);
    expect(new Set(queues.sent.map(({ correlation }) => correlation))).toEqual(new Set([CLICK]));
  });

  it('is kept apart from what others clicked, in one batch, and a message without an id gets one', async () => {
    quiet();
    const handle = consumer(async (body) => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      if (body === 'broken') throw new Error('broken');
      return 'done';
    });
    await handle(batchOf({ correlation: 'a' }, { correlation: 'b' }, {}, 'broken'), {} as Context);
    const lines = logged();
    expect(lines.filter(({ level }) => level === 'INFO').map(({ correlation }) => correlation)).toEqual(
      expect.arrayContaining(['a', 'b', expect.stringMatching(/^[0-9a-f-]{36}$/)]),
    );
    expect(lines.find(({ message }) => message === 'message-failed')?.correlation).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a run of the sweep', () => {
  it('has an id of its own, which the alerts carry to whoever is told', async () => {
    quiet();
    const { cases, queues, deps, setDay, routed, ask } = desk();
    const number = await under(CLICK, routed);
    await ask(number, { kind: 'system', task: 'deliver' }, { action: 'deliver', assignment: ASSIGN_1 });
    setDay('2026-03-18');
    queues.sent.length = 0;
    const alerts: Alert[] = [];
    const aside = new MemoryAside();
    const sweeping = {
      ...{ worklists: new MemoryWorklists(cases), aside, now: deps.now, jurisdiction: deps.jurisdiction },
      alerts: { send: async (more: readonly Alert[]) => void alerts.push(...more) },
      correlation: correlationNow,
    };
    const run = scheduled(() => sweep(sweeping));
    await run({}, { awsRequestId: 'run-of-the-morning' } as Context);
    expect(new Set(alerts.map(({ correlation }) => correlation))).toEqual(new Set(['run-of-the-morning']));
    await consumer((body, attempt) => escalate(body, { ...deps, aside }, attempt))(batchOf(...alerts), {} as Context);
    expect(queues.sent.map(({ correlation }) => correlation)).toContain('run-of-the-morning');
    expect(new Set(logged().map(({ correlation }) => correlation))).toEqual(new Set(['run-of-the-morning']));
  });
});

describe('whoever gets an error of ours', () => {
  it('is told the id to quote, which stands in the log beside the cause', async () => {
    quiet();
    const handler = api(
      route('POST', '/fails', async () => {
        throw new Error('the store is down');
      }),
      route('POST', '/refuses', async () => {
        throw httpProblem(404, 'wrong-code');
      }),
    );
    const asked = (path: string) => {
      const requestContext = { requestId: CLICK, http: { method: 'POST', path } };
      const event = { version: '2.0', routeKey: `POST ${path}`, rawPath: path, headers: {}, requestContext };
      return handler(event as never, {} as Context);
    };
    expect(JSON.parse(String((await asked('/fails')).body))).toMatchObject({ code: 'internal', request: CLICK });
    expect(logged()).toEqual([
      expect.objectContaining({ message: 'request-failed', correlation: CLICK }),
      expect.objectContaining({ message: 'answered', correlation: CLICK, status: 500 }),
    ]);
    expect(JSON.parse(String((await asked('/refuses')).body))).toMatchObject({ code: 'wrong-code', request: CLICK });
  });
});
