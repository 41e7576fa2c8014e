import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { readOffices } from '../../local/demo/files.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { caseKey, type Table } from '../../shared/adapters/dynamo/table.ts';
import { KillableStack } from '../road/killable-stack.ts';
import { openWide } from '../support/wide-gate.ts';
import { tableOf } from './night.ts';

const WARM_UP = { perSecond: 10, seconds: 10 };
const CALM_SECONDS = 15;
const RUSH_SECONDS = 30;
/** More than two cores can answer, to learn how much they can. */
const FLAT_OUT = { perSecond: 250, seconds: 15 };
const MB = 1024;

const offered = z.object({
  offered: z.number(),
  /** Until the last answer. */
  took: z.number(),
  p50Ms: z.number().nullable(),
  p99Ms: z.number().nullable(),
  numbers: z.array(z.string()),
  refused: z.object({ withRetryAfter: z.number(), without: z.number() }),
  errors: z.number(),
});
export type Offered = z.infer<typeof offered>;

export interface SoakBench {
  readonly ran: Offered;
  readonly perMinute: number;
  /** Receipts without a case. */
  readonly lost: number;
  /** MB of the stack's process at the start, in the middle and at the end, and of the database at the end. */
  readonly memory: readonly number[];
  readonly databaseMb: number;
}

export interface OverloadBench {
  /** Answered a second when more was offered than it can take. */
  readonly capacity: number;
  readonly rush: Offered;
  readonly lost: number;
  /** The median after the rush against that before it. */
  readonly recovered: number;
}

/** So many submissions a minute, offered steadily for so many minutes, to the stack as `npm start` runs it. */
export async function benchSoak(asked: { readonly perMinute: number; readonly minutes: number }): Promise<SoakBench> {
  return withStack(async (stack, dataDir) => {
    const rss: number[] = [];
    const looking = setInterval(() => rss.push(residentMb(stack.pid)), 1_000);
    const ran = await offer(stack, { perSecond: asked.perMinute / 60, seconds: asked.minutes * 60 });
    clearInterval(looking);
    const memory = [rss[0], rss[Math.floor(rss.length / 2)], rss.at(-1)].map((mb) => mb ?? 0);
    const databaseMb = residentMb(Number(readFileSync(join(dataDir, 'database.pid'), 'utf8')));
    const perMinute = (ran.numbers.length * 60) / ran.took;
    return { ran, perMinute, lost: await lostOf(tableOf(stack), ran.numbers), memory, databaseMb };
  });
}

/** Three times what it can take, between two calm spells. */
export async function benchOverload(): Promise<OverloadBench> {
  return withStack(async (stack) => {
    const flatOut = await offer(stack, FLAT_OUT);
    const capacity = flatOut.numbers.length / flatOut.took;
    const calm = { perSecond: capacity / 4, seconds: CALM_SECONDS };
    const before = await offer(stack, calm);
    const rush = await offer(stack, { perSecond: capacity * 3, seconds: RUSH_SECONDS });
    const after = await offer(stack, calm);
    const receipts = [flatOut, before, rush, after].flatMap(({ numbers }) => numbers);
    const recovered = (after.p50Ms ?? Number.NaN) / (before.p50Ms ?? Number.NaN);
    return { capacity, rush, lost: await lostOf(tableOf(stack), receipts), recovered };
  });
}

/** With the limits for one address set wide, as an operator sets them behind a portal of their own; no proof is asked for. */
async function withStack<T>(work: (stack: KillableStack, dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-bench-'));
  const stack = await KillableStack.start({ dataDir, deliverTwice: false });
  try {
    const table = tableOf(stack);
    await new DynamoDirectory(table).putOffices(readOffices());
    await openWide(table);
    await offer(stack, WARM_UP);
    return await work(stack, dataDir);
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function offer(
  { running: { url } }: KillableStack,
  load: { perSecond: number; seconds: number },
): Promise<Offered> {
  const child = fork(join(import.meta.dirname, 'offer.ts'), [JSON.stringify({ url, ...load })]);
  const [answer] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  return offered.parse(answer);
}

async function lostOf({ client, name }: Table, numbers: readonly string[]): Promise<number> {
  let found = 0;
  for (let i = 0; i < numbers.length; i += 100) {
    const Keys = numbers.slice(i, i + 100).map((number) => ({ pk: caseKey(number), sk: 'HEAD' }));
    const { Responses } = await client.send(new BatchGetCommand({ RequestItems: { [name]: { Keys } } }));
    found += Responses?.[name]?.length ?? 0;
  }
  return numbers.length - found;
}

function residentMb(pid: number): number {
  const [, kb = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kb) / MB;
}
