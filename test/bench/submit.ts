import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import autocannon from 'autocannon';
import { readOffices } from '../../local/demo/files.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { transactionOf } from '../../shared/adapters/dynamo/transaction.ts';
import type { Commit } from '../../shared/ports/case-store.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { KillableStack } from '../road/killable-stack.ts';
import { officeDay } from '../support/office-day.ts';
import { openWide } from '../support/wide-gate.ts';

const CLIENTS = 16;
const ROUNDS = 3;
const SECONDS = 4;
const WARM_UP_SECONDS = 6;

export interface LoadFigure {
  readonly p50Ms: number;
  readonly perSecond: number;
  readonly errors: number;
}

export interface SubmitFigure {
  /** The transaction of a submission, straight into the database. */
  readonly bare: LoadFigure;
  /** The same submission through HTTP, gateway and function. */
  readonly http: LoadFigure;
  readonly p50Ratio: number;
  readonly throughputRatio: number;
}

const petition = {
  title: '小区电梯停运',
  facts: '小区电梯停运两周，老人上下楼很困难，多次向物业反映没有结果。'.repeat(10),
  requests: ['尽快修好电梯'],
  name: '林小满',
  phone: '13000000001',
};

/** 16 clients submit through the whole local path, and write the same rows directly into the same database, in turns. */
export async function benchSubmit(): Promise<SubmitFigure> {
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-bench-'));
  const stack = await KillableStack.start({ dataDir, deliverTwice: false });
  try {
    const { url, endpoints, outputs, region } = stack.running;
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = DynamoDBDocumentClient.from(
      new DynamoDBClient({ endpoint: endpoints.dynamodb, region, credentials }),
    );
    const table = { name: outputs.TableName ?? '', client };
    await new DynamoDirectory(table).putOffices(readOffices());
    await openWide(table);
    const write = await bareSubmission(client, table.name);

    await overHttp(url, WARM_UP_SECONDS);
    await directly(write, WARM_UP_SECONDS);
    const rounds: SubmitFigure[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const bare = await directly(write, SECONDS);
      const http = await overHttp(url, SECONDS);
      const p50Ratio = http.p50Ms / bare.p50Ms;
      rounds.push({ bare, http, p50Ratio, throughputRatio: http.perSecond / bare.perSecond });
    }
    return medianOf(rounds);
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The round in the middle: its figures belong together. */
function medianOf(rounds: readonly SubmitFigure[]): SubmitFigure {
  const middle = rounds.toSorted((a, b) => a.throughputRatio - b.throughputRatio)[Math.floor(rounds.length / 2)];
  if (!middle) throw new Error('no round was run');
  return middle;
}

/** The rows that a submission writes, under new keys each time. */
async function bareSubmission(client: DynamoDBDocumentClient, table: string): Promise<() => Promise<unknown>> {
  let captured: Commit | undefined;
  class Capturing extends MemoryStore {
    override async commit(commit: Commit) {
      captured = commit;
      return super.commit(commit);
    }
  }
  const citizen = { anonymous: false, name: petition.name, phone: petition.phone };
  await officeDay('2026-03-02', new Capturing()).submit({ ...petition, citizen }, randomUUID());
  if (!captured) throw new Error('the submission was refused');
  const template = JSON.stringify(transactionOf(captured, table));
  const { number } = captured.after.matter;
  const key = captured.request?.key ?? '';
  return () => {
    const id = randomUUID();
    const items = JSON.parse(template.replaceAll(number, `BX${id}`).replaceAll(key, id));
    return client.send(new TransactWriteCommand({ TransactItems: items }));
  };
}

async function directly(write: () => Promise<unknown>, seconds: number): Promise<LoadFigure> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  const client = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      await write();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  times.sort((a, b) => a - b);
  return { p50Ms: times[Math.floor(times.length / 2)] ?? Number.NaN, perSecond: times.length / seconds, errors: 0 };
}

async function overHttp(url: string, seconds: number): Promise<LoadFigure> {
  const body = JSON.stringify(petition);
  const result = await autocannon({
    url: `${url}/api/petitions`,
    method: 'POST',
    connections: CLIENTS,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          body,
          headers: { ...request.headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        }),
      },
    ],
  });
  const errors = result.errors + result.non2xx;
  return { p50Ms: result.latency.p50, perSecond: result['2xx'] / result.duration, errors };
}
