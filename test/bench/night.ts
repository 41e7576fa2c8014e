import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { openTable, type Table } from '../../shared/adapters/dynamo/table.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import type { Day } from '../../shared/domain/day.ts';
import { KillableStack } from '../road/killable-stack.ts';
import { offices } from '../support/city.ts';
import { declaredTable } from '../support/declared-table.ts';
import { type AlertCost, benchAlertCost } from './alert-cost.ts';
import { fill } from './filled.ts';
import { kindAt, numberAt, type OverdueCase, overdueCases, rowsOfNight } from './night-cases.ts';

/** A working day at half past ten, when everything may climb. */
const NIGHT = '2026-06-17' as Day;
const MOMENT = new Date('2026-06-17T02:30:00Z');
const LOOK_EVERY_MS = 500;
const CHECKED = 200;

export interface NightBench {
  readonly alerts: number;
  readonly perSecond: number;
  readonly deepest: number;
  readonly seconds: number;
  /** Duties that did not climb exactly one rung, of those looked at. */
  readonly wrong: number;
  readonly mails: number;
  readonly deadLetters: number;
  readonly cost: AlertCost;
}

/** So many duties run out at once: the sweep, every alert, and all that follows, on the stack as `npm start` runs it. */
export async function benchNight(alerts: number, say: (text: string) => void): Promise<NightBench> {
  const cost = await benchAlertCost(NIGHT);
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-bench-'));
  try {
    const kinds = await overdueCases(NIGHT);
    await fill(dataDir, [
      { table: await tableName(), declared: await declaredTable(), rows: rowsOfNight(kinds, alerts) },
    ]);
    const stack = await KillableStack.start({ dataDir, deliverTwice: false });
    try {
      const table = tableOf(stack);
      await new DynamoDirectory(table).putOffices([...offices.values()]);
      await new DynamoWorklists(table).setWatermark(NIGHT);
      const ran = await watch(stack, say);
      const [mails, deadLetters] = [await stack.mails(), await stack.deadLetters()];
      const wrong = await wrongRungs(table, kinds, alerts);
      return { alerts, perSecond: alerts / ran.seconds, ...ran, wrong, mails, deadLetters, cost };
    } finally {
      await stack.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** From the moment the clock is set, which starts the sweep, until nothing waits. */
async function watch(stack: KillableStack, say: (text: string) => void) {
  let deepest = 0;
  let over = false;
  const looking = (async () => {
    for (let look = 1; !over; look++) {
      const depth = await stack.backlog();
      deepest = Math.max(deepest, depth);
      if (look % 40 === 0) say(`  ${depth.toLocaleString('en')} messages wait`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  })();
  const began = performance.now();
  await stack.setClock(MOMENT);
  await stack.fire('sweep');
  await stack.settled();
  const seconds = (performance.now() - began) / 1000;
  over = true;
  await looking;
  return { deepest, seconds };
}

/** Each climbs by one rung, to the one that was next. */
async function wrongRungs(table: Table, kinds: readonly OverdueCase[], alerts: number): Promise<number> {
  const cases = new DynamoCaseStore(table);
  const step = Math.max(1, Math.floor(alerts / CHECKED));
  let wrong = 0;
  for (let i = 0; i < alerts; i += step) {
    const kind = kinds[kindAt(i)];
    const rung = (await cases.load(numberAt(i)))?.matter.clocks.find(({ id }) => id === kind?.clock)?.rung;
    if (rung !== kind?.rung) wrong += 1;
  }
  return wrong;
}

/** The name that the stack gives its table, learnt from one that runs for a moment. */
async function tableName(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-bench-'));
  const stack = await KillableStack.start({ dataDir, deliverTwice: false });
  const name = stack.running.outputs.TableName ?? '';
  await stack.stop();
  await rm(dataDir, { recursive: true, force: true });
  return name;
}

export function tableOf({ running }: KillableStack): Table {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const { endpoints, region, outputs } = running;
  return openTable(outputs.TableName ?? '', new DynamoDBClient({ endpoint: endpoints.dynamodb, region, credentials }));
}
