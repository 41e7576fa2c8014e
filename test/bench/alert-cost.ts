import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { escalate } from '../../functions/escalate/escalate.ts';
import { DynamoAside } from '../../shared/adapters/dynamo/aside.ts';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDeliveries } from '../../shared/adapters/dynamo/deliveries.ts';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { cachedReach, DynamoReachBook } from '../../shared/adapters/dynamo/reach-book.ts';
import { notify } from '../../shared/cases/notify.ts';
import type { Day } from '../../shared/domain/day.ts';
import { MemoryHooks } from '../../shared/ports/fakes/memory-reach.ts';
import { offices } from '../support/city.ts';
import { startDatabase } from '../support/database.ts';
import { officeDay } from '../support/office-day.ts';
import { meterOf } from './meter.ts';
import { kindAt, numberAt, overdueCases, rowsOfNight } from './night-cases.ts';
import { PRICES } from './prices.ts';

/** What an alert takes on average, all that follows from it included. */
export interface AlertCost {
  readonly writeUnits: number;
  readonly readUnits: number;
  /** Calls of the database. */
  readonly calls: number;
  readonly notices: number;
  readonly mails: number;
  readonly usdPer100000: number;
  /** How that comes about, as a sum that can be gone through with a pencil. */
  readonly arithmetic: string;
}

const ALERTS = 200;
/** How long a message takes a warm function, and with how much memory, as in the prices of a whole case. */
const RUN = { seconds: 0.04, gb: 0.5 } as const;
/** Sent, received and deleted, ten at a time. */
const SQS_REQUESTS_A_MESSAGE = 3 / 10;

/** Takes two hundred alerts of the night's kinds down the whole way on the real table, and adds up what the table says. */
export async function benchAlertCost(night: Day): Promise<AlertCost> {
  const database = await startDatabase();
  try {
    const { table } = database;
    const kinds = await overdueCases(night);
    for (const Item of rowsOfNight(kinds, ALERTS))
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    const meter = meterOf(table.client);
    const day = officeDay(night, new DynamoCaseStore(table));
    const outbox = new DynamoOutbox(table);
    const reach = cachedReach(new DynamoReachBook(table));
    const channels = { reach, deliveries: new DynamoDeliveries(table), hooks: new MemoryHooks(), mailer: day.mailer };
    const about = { offices: async () => offices, siteUrl: 'https://bench.example', timeZone: 'Asia/Shanghai' };
    const notifying = { ...channels, ...about, outbox, cases: day.deps.cases, now: day.deps.now };
    for (let i = 0; i < ALERTS; i++) {
      const clock = kinds[kindAt(i)]?.clock;
      await escalate({ case: numberAt(i), clock }, { ...day.deps, aside: new DynamoAside(table) });
    }
    for (const entry of day.queues.sent) await notify(entry, notifying);
    const { writes, reads, calls } = meter.take();
    return costOf({ writes, reads, calls }, day.queues.sent.length, day.mailer.sent.length);
  } finally {
    await database.stop();
  }
}

function costOf(all: { writes: number; reads: number; calls: number }, sent: number, mailed: number): AlertCost {
  const [writeUnits, readUnits, calls] = [all.writes / ALERTS, all.reads / ALERTS, all.calls / ALERTS];
  const [notices, mails] = [sent / ALERTS, mailed / ALERTS];
  const messages = 1 + notices;
  const parts = {
    writes: writeUnits * PRICES.writeUnit,
    reads: readUnits * PRICES.readUnit,
    lambda: messages * (PRICES.lambdaRequest / 10 + RUN.seconds * RUN.gb * PRICES.lambdaArmGbSecond),
    sqs: messages * SQS_REQUESTS_A_MESSAGE * PRICES.sqsRequest,
    mail: mails * PRICES.mail,
  };
  const usdPer100000 = 1e5 * Object.values(parts).reduce((sum, part) => sum + part, 0);
  const line = Object.entries(parts).map(([name, usd]) => `${name} ${(1e5 * usd).toFixed(2)}`);
  return { writeUnits, readUnits, calls, notices, mails, usdPer100000, arithmetic: line.join(' + ') };
}
