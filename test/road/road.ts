import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officeMorning } from '../support/office-morning.ts';
import { DeskClient } from './desk-client.ts';
import { answer, object, route } from './desk-work.ts';
import { KillableStack } from './killable-stack.ts';
import { rateAll, receiveAll } from './letters.ts';
import { desksOf, REGISTRAR, staffTheOffices, type UnitDesks } from './office-staff.ts';
import { type Recorded, readRecord } from './record.ts';
import { willAnswer } from './shares.ts';

export interface RoadOptions {
  readonly file: string;
  /** Each queue batch is handed to its function twice. */
  readonly deliverTwice: boolean;
  /** kill -9 in the middle of routing, and again in the middle of flagging. */
  readonly kill: boolean;
}

export interface RoadReport extends Recorded {
  readonly imported: number;
  readonly sentIn: number;
  readonly lost: number;
  readonly mails: number;
  readonly deadLetters: number;
  readonly kills: number;
  /** Seconds each stage took. */
  readonly seconds: Readonly<Record<'receive' | 'route' | 'deliver' | 'object' | 'answer' | 'rate' | 'flag', number>>;
}

/** Sends every message of a file down the whole road, on the local stack, and reads from the record what became of it. */
export async function walkTheRoad({ file, deliverTwice, kill }: RoadOptions): Promise<RoadReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-road-'));
  const stack = await KillableStack.start({ dataDir, deliverTwice });
  try {
    useEndpoints(stack);
    const table = stack.running.outputs.TableName ?? '';
    const { url } = stack.running;
    const units = await staffTheOffices(table);
    const seconds = { receive: 0, route: 0, deliver: 0, object: 0, answer: 0, rate: 0, flag: 0 };
    const timed = async <T>(stage: keyof typeof seconds, work: () => Promise<T>): Promise<T> => {
      const began = performance.now();
      const result = await work();
      seconds[stage] = Math.round((performance.now() - began) / 100) / 10;
      return result;
    };
    let mails = 0;
    const strike = async () => {
      mails += await stack.mails();
      await stack.kill();
      useEndpoints(stack);
    };

    const { imported, receipts } = await timed('receive', () => receiveAll(file, dataDir, url));
    const registrar = await DeskClient.signIn(url, REGISTRAR);
    const numbers = (await registrar.inbox()).map(({ number }) => number);
    await timed('route', () => route(registrar, numbers, units, kill ? strike : undefined));
    await timed('deliver', () => calm(stack, kill));
    const desks: UnitDesks[] = [];
    for (const unit of units) desks.push(await desksOf(url, unit));
    await timed('object', async () => {
      for (const [i, desk] of desks.entries()) await object(registrar, desk, numbers, units[(i + 1) % units.length]);
      await stack.settled();
    });
    await timed('answer', async () => {
      for (const desk of desks) await answer(desk, numbers, await stack.now());
    });
    // Those who sent theirs in online have a code: half of them all.
    const served = new Set(numbers.filter((_, place) => willAnswer(place)));
    await timed('rate', async () => {
      await rateAll(
        url,
        receipts.filter(({ number }) => served.has(number)),
      );
    });
    await stack.settled();
    await timed('flag', async () => {
      await stack.advance(30 * 24 * 60);
      if (kill) await strike();
      await calm(stack, true);
      // The head is told after one working day, and after two more there is a notice.
      for (const days of [1, 2]) {
        await stack.setClock(officeMorning(await stack.now(), days));
        await calm(stack, true);
      }
    });

    const recorded = await readRecord(numbers, table, await stack.now());
    return {
      ...{ imported, sentIn: receipts.length, ...recorded, lost: recorded.sent - recorded.delivered },
      ...{ mails: mails + (await stack.mails()), deadLetters: await stack.deadLetters(), kills: stack.kills, seconds },
    };
  } finally {
    delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The clients of this process talk to the stack's database. */
function useEndpoints({ running }: KillableStack): void {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: running.endpoints.dynamodb,
    AWS_REGION: running.region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
}

/** Lets the queues run dry; where messages died with the process, moves the clock until reconcile has sent them again. */
async function calm(stack: KillableStack, something: boolean): Promise<void> {
  await stack.settled();
  for (let round = 0; something && round < 4; round++) {
    await stack.advance(16);
    await stack.settled();
  }
}
