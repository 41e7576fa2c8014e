import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { atOnce } from '../../cli/at-once.ts';
import { readOffices } from '../../local/demo/files.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import type { StaffId } from '../../shared/domain/ids.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { Staff } from '../../shared/ports/directory.ts';
import { DeskClient } from './desk-client.ts';
import { KillableStack } from './killable-stack.ts';
import { type Recorded, readRecord } from './record.ts';

export interface RoadOptions {
  readonly file: string;
  /** Each queue batch is handed to its function twice. */
  readonly deliverTwice: boolean;
  /** kill -9 in the middle of routing, and again in the middle of flagging. */
  readonly kill: boolean;
}

export interface RoadReport extends Recorded {
  readonly imported: number;
  readonly lost: number;
  readonly mails: number;
  readonly deadLetters: number;
  readonly kills: number;
  /** Seconds each stage took. */
  readonly seconds: Readonly<Record<'import' | 'route' | 'deliver' | 'answer' | 'flag', number>>;
}

const PEOPLE_AT_ONCE = 8;
const run = promisify(execFile);

/** Sends every message of a file down the whole road, on the local stack, and reads from the record what became of it. */
export async function walkTheRoad({ file, deliverTwice, kill }: RoadOptions): Promise<RoadReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-road-'));
  const stack = await KillableStack.start({ dataDir, deliverTwice });
  try {
    useEndpoints(stack);
    const table = stack.running.outputs.TableName ?? '';
    const units = await staffTheOffices(table);
    const seconds = { import: 0, route: 0, deliver: 0, answer: 0, flag: 0 };
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

    const imported = await timed('import', () => importFile(file, dataDir));
    const registrar = await DeskClient.signIn(stack.running.url, REGISTRAR);
    const numbers = (await registrar.inbox()).map(({ number }) => number);
    await timed('route', () => route(registrar, numbers, units, kill ? strike : undefined));
    await timed('deliver', () => calm(stack, kill));
    await timed('answer', () => answer(stack.running.url, numbers, units));
    await stack.settled();
    await timed('flag', async () => {
      await stack.advance(30 * 24 * 60);
      if (kill) await strike();
      await calm(stack, true);
    });

    const recorded = await readRecord(numbers, table, await stack.now());
    return {
      ...{ imported, ...recorded, lost: recorded.sent - recorded.delivered },
      ...{ mails: mails + (await stack.mails()), deadLetters: await stack.deadLetters(), kills: stack.kills, seconds },
    };
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const REGISTRAR = 'road-registrar';
const handlerOf = (office: string) => `road-${office}`;

/** The clients of this process talk to the stack's database. */
function useEndpoints({ running }: KillableStack): void {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: running.endpoints.dynamodb,
    AWS_REGION: running.region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
}

/** The demo city, with a registrar and one handler for every unit that can be given a case. */
async function staffTheOffices(tableName: string): Promise<Office[]> {
  const offices = readOffices();
  const root = offices.find(({ kind, parent }) => kind === 'government' && !parent);
  const petitionOffice = offices.find(({ kind, parent }) => kind === 'petition-office' && parent === root?.id);
  const units = offices.filter(({ kind, parent }) => kind === 'department' && parent === root?.id);
  if (!petitionOffice || units.length === 0) throw new Error('the demo city has no petition office or no department');
  const person = (id: string, office: Office, role: 'registrar' | 'handler'): Staff => {
    return { kind: 'staff', id: id as StaffId, name: id, office: office.id, roles: [role] };
  };
  const directory = new DynamoDirectory(openTable(tableName));
  await directory.putOffices(offices);
  await directory.putStaff([
    person(REGISTRAR, petitionOffice, 'registrar'),
    ...units.map((unit) => person(handlerOf(unit.id), unit, 'handler')),
  ]);
  return units;
}

async function importFile(file: string, dataDir: string): Promise<number> {
  const cli = join(import.meta.dirname, '..', '..', 'cli', 'main.ts');
  const { stdout } = await run(process.execPath, [cli, 'import', file, '--data', dataDir, '--json']);
  return z.object({ imported: z.int() }).parse(JSON.parse(stdout)).imported;
}

/** Registers and routes each case by its category; `strike` falls when a third of them is on its way. */
async function route(desk: DeskClient, numbers: string[], units: Office[], strike: (() => Promise<void>) | undefined) {
  const struck = Math.floor(numbers.length / 3);
  let falling: Promise<void> | undefined;
  await atOnce(PEOPLE_AT_ONCE, asked(numbers), async ({ number, index }) => {
    if (index === struck) falling = strike?.();
    const { category = '' } = (await desk.get(`/api/cases/${number}`, caseView)).case;
    await desk.act(number, 'register', { category: category || '其他' });
    const lead = units.find(({ categories }) => categories.includes(category)) ?? units[0];
    await desk.act(number, 'route', { to: [{ office: lead?.id, lead: true }] });
  });
  await falling;
}

/** Two thirds of the cases are accepted and answered by the units that lead them. */
async function answer(url: string, numbers: string[], units: Office[]): Promise<void> {
  const willAnswer = new Set(numbers.filter((_, i) => i % 3 !== 0));
  for (const { id } of units) {
    const desk = await DeskClient.signIn(url, handlerOf(id));
    const waiting = (await desk.inbox()).filter(({ number, task }) => task === 'assignment' && willAnswer.has(number));
    await atOnce(PEOPLE_AT_ONCE, asked(waiting), async ({ item: { number, assignment } }) => {
      const { papers } = await desk.get(`/api/cases/${number}`, caseView);
      const requests = papers.find(({ kind }) => kind === 'matter')?.requests ?? [];
      await desk.act(number, 'accept', { assignment });
      const opinions = requests.map(() => ({ outcome: 'supported', text: '已安排解决。', basis: '有关规定' }));
      await desk.act(number, 'answer', { assignment, opinions });
    });
  }
}

const caseView = z.object({
  case: z.object({ category: z.string().optional() }),
  papers: z.array(z.object({ kind: z.string(), requests: z.array(z.string()).optional() })),
});

/** Lets the queues run dry; where messages died with the process, moves the clock until reconcile has sent them again. */
async function calm(stack: KillableStack, something: boolean): Promise<void> {
  await stack.settled();
  for (let round = 0; something && round < 4; round++) {
    await stack.advance(16);
    await stack.settled();
  }
}

async function* asked<T>(items: readonly T[]) {
  for (const [index, item] of items.entries()) yield { index, item, number: String(item) };
}
