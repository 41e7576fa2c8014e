import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { sweep } from '../../functions/sweep/sweep.ts';
import { DynamoAside } from '../../shared/adapters/dynamo/aside.ts';
import { dueSkOf } from '../../shared/adapters/dynamo/due-rows.ts';
import { caseKey, shardOf, type Table } from '../../shared/adapters/dynamo/table.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { addDays, type Day, type Instant } from '../../shared/domain/day.ts';
import type { CaseNumber, ClockId } from '../../shared/domain/ids.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { startDatabase } from '../support/database.ts';
import { declaredTable } from '../support/declared-table.ts';
import { fill } from './filled.ts';
import { meterOf } from './meter.ts';

const TODAY = '2026-06-01' as Day;
const DUE = 500;
const WARM_UP = 5;
const ROUNDS = 25;
const SCANNED = 100_000;

export interface SweepCost {
  readonly open: number;
  readonly reads: number;
  readonly ms: number;
}

export interface SweepBench {
  readonly costs: readonly SweepCost[];
  /** The dearest against the cheapest. */
  readonly readsRatio: number;
  readonly timeRatio: number;
  /** What a scan that leaves out what is not due reads, against the sweep of the same table, of 100,000 cases. */
  readonly scanRatio: number | undefined;
}

/** What a night costs with so many cases open, 500 of them due: read units, and the median time of some sweeps. */
export async function benchSweep(sizes: readonly number[], say: (text: string) => void): Promise<SweepBench> {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-bench-'));
  const declared = await declaredTable();
  const began = performance.now();
  await fill(
    folder,
    sizes.map((open) => ({ table: nameOf(open), declared, rows: clockRows(open) })),
  );
  const rows = sizes.reduce((sum, open) => sum + open, 0);
  say(`  ${Math.round((rows * 1000) / (performance.now() - began)).toLocaleString('en')} rows a second were filled in`);
  const database = await startDatabase(folder);
  try {
    const nights = [];
    for (const open of sizes) nights.push(nightOf(await database.another(nameOf(open)), open));
    // Turn by turn, so that whatever else the machine does meets them all.
    for (let round = 0; round < WARM_UP + ROUNDS; round++)
      for (const night of nights) {
        const ms = await night.sweep();
        if (round >= WARM_UP) night.times.push(ms);
      }
    const costs = nights.map(({ open, reads, times }) => ({ open, reads: reads(), ms: median(times) }));
    const spread = (of: (cost: SweepCost) => number) => Math.max(...costs.map(of)) / Math.min(...costs.map(of));
    const large = nights.find(({ open }) => open === SCANNED);
    const scanRatio = large && (await large.scan()) / large.reads();
    return { costs, readsRatio: spread(({ reads }) => reads), timeRatio: spread(({ ms }) => ms), scanRatio };
  } finally {
    await database.stop();
    await rm(folder, { recursive: true });
  }
}

const nameOf = (open: number) => `open-${open}`;

function nightOf(table: Table, open: number) {
  const meter = meterOf(table.client);
  const times: number[] = [];
  let reads = 0;
  return {
    ...{ open, times, reads: () => reads, scan: () => scanned(table, meter) },
    async sweep() {
      const start = performance.now();
      await sweepOnce(table);
      reads = meter.take().reads;
      return performance.now() - start;
    },
  };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

async function sweepOnce(table: Table): Promise<void> {
  const worklists = new DynamoWorklists(table);
  await worklists.setWatermark(TODAY);
  let alerts = 0;
  const found = await sweep({
    ...{ worklists, aside: new DynamoAside(table), now: () => `${TODAY}T02:00:00.000Z` as Instant },
    alerts: {
      async send(more) {
        alerts += more.length;
      },
    },
    jurisdiction: { timeZone: 'Asia/Shanghai', law: async () => builtIn },
  });
  if (found.alerts !== DUE || alerts !== DUE) throw new Error(`${found.alerts} alerts instead of ${DUE}`);
}

/** How it would be done without an index: everything is read, and what is not due left out. */
async function scanned({ client, name }: Table, meter: ReturnType<typeof meterOf>): Promise<number> {
  meter.take();
  const due = { FilterExpression: 'dueOn <= :today', ExpressionAttributeValues: { ':today': TODAY } };
  let found = 0;
  for await (const { Items = [] } of paginateScan({ client }, { TableName: name, ...due })) found += Items.length;
  if (found !== DUE) throw new Error(`the scan found ${found} instead of ${DUE}`);
  return meter.take().reads;
}

/** One clock for each case, as small as they come: 500 due today, the others within the next three months. */
function* clockRows(open: number): Generator<object> {
  for (let i = 0; i < open; i++) yield clockRow(i);
}

function clockRow(i: number) {
  const number = `TT2026${String(i).padStart(6, '0')}` as CaseNumber;
  const clock = 'handle#01' as ClockId;
  const dueOn = i < DUE ? TODAY : addDays(TODAY, 1 + (i % 90));
  return {
    ...{ pk: caseKey(number), sk: `HEAD#CLOCK#${clock}`, kind: 'handle', status: 'running', dueOn },
    ...{ duePk: `DUE#${dueOn}#${shardOf(number)}`, dueSk: dueSkOf({ number, clock, inHours: false }) },
  };
}
