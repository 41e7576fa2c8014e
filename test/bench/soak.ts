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
import type { LiveMemory } from '../road/live-memory.ts';
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

export interface Memory {
  /** MB that each thread of the stack holds after a collection, by its name. */
  readonly live: LiveMemory;
  /** MB of the machine that the stack and the database take. */
  readonly resident: { readonly stack: number; readonly database: number };
}

export interface SoakBench {
  readonly halves: readonly Offered[];
  readonly perMinute: number;
  /** Receipts without a case. */
  readonly lost: number;
  /** At the start, in the middle and at the end. */
  readonly memory: readonly Memory[];
  /** MB that the stack took at most. */
  readonly peakMb: number;
  /** How many times what it held in the middle a thread holds at the end: the one that grew most. */
  readonly grown: number;
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
    const half = { perSecond: asked.perMinute / 60, seconds: asked.minutes * 30 };
    const memory = [await memoryOf(stack, dataDir)];
    const halves: Offered[] = [];
    for (let i = 0; i < 2; i++) {
      halves.push(await offer(stack, half));
      memory.push(await memoryOf(stack, dataDir));
    }
    const receipts = halves.flatMap(({ numbers }) => numbers);
    const perMinute = (receipts.length * 60) / halves.reduce((sum, { took }) => sum + took, 0);
    const lost = await lostOf(tableOf(stack), receipts);
    return { halves, perMinute, lost, memory, peakMb: residentMb(stack.pid, 'VmHWM'), grown: grownIn(memory) };
  });
}

/** Threads that have started or ended meanwhile are not compared. */
function grownIn([, middle, end]: readonly Memory[]): number {
  const shares = Object.entries(end?.live ?? {}).map(([thread, mb]) => mb / (middle?.live[thread] ?? mb));
  return Math.max(...shares);
}

async function memoryOf(stack: KillableStack, dataDir: string): Promise<Memory> {
  const live = await stack.liveMemory();
  const database = Number(readFileSync(join(dataDir, 'database.pid'), 'utf8'));
  return { live, resident: { stack: residentMb(stack.pid), database: residentMb(database) } };
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

/** Now, or the most there ever was. */
function residentMb(pid: number, which: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
  const [, kb = '0'] = new RegExp(`${which}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kb) / MB;
}
