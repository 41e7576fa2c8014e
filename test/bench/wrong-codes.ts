import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { readOffices } from '../../local/demo/files.ts';
import { startStack } from '../../local/stack.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoGateBook } from '../../shared/adapters/dynamo/gate-book.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { builtInSettings } from '../../shared/gate/settings.ts';
import { openWide } from '../support/wide-gate.ts';

const ROUNDS = 200;
const WARM_UP = 30;
/** For a function to read the settings again. */
const SETTINGS_MS = 31_000;

/** Medians through the running stack, in milliseconds, and each against that of a wrong code for a case that is there. */
export interface WrongCodesFigure {
  readonly wrongCodeMs: number;
  readonly wrongNumber: number;
  readonly malformed: number;
  readonly throttled: number;
  /** Whether the three answers are the same bytes, but for the id of the request in each. */
  readonly same: boolean;
}

/** Asks in turns, each as often first, so that what else the machine does falls on all of them alike. */
export async function benchWrongCodes(): Promise<WrongCodesFigure> {
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-bench-'));
  const stack = await startStack({ port: 0, dataDir });
  try {
    Object.assign(process.env, {
      ...{ AWS_ENDPOINT_URL_DYNAMODB: stack.endpoints.dynamodb, AWS_REGION: stack.region },
      ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    });
    const table = openTable(stack.outputs.TableName ?? '');
    await new DynamoDirectory(table).putOffices(readOffices());
    await openWide(table);
    const send = (path: string, body: object) =>
      fetch(`${stack.url}/api/petitions${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const petition = { title: '路灯不亮', facts: '村口的路灯坏了一个月。', requests: ['修好路灯'] };
    const { number } = receipt.parse(await (await send('', petition)).json());
    const wrongCode = () => send('/track', { number, code: '000000000000' });
    const wrongNumber = () => send('/track', { number: 'WX2026999999', code: '000000000000' });
    const malformed = () => send('/track', { number: '没有', code: 'abc' });

    const asked = [wrongCode, wrongNumber, malformed];
    const texts = await Promise.all(asked.map(async (ask) => alike(await ask())));
    const [code = 0, noCase = 0, noNumber = 0] = await mediansOf(asked);
    const { limits } = builtInSettings;
    await new DynamoGateBook(table).putSettings({
      ...builtInSettings,
      limits: { ...limits, code: { most: 1, minutes: 60 } },
    });
    await new Promise((resolve) => setTimeout(resolve, SETTINGS_MS));
    const [throttled = 0] = await mediansOf([wrongCode]);
    return {
      ...{ wrongCodeMs: code, wrongNumber: noCase / code, malformed: noNumber / code, throttled: throttled / code },
      same: new Set(texts).size === 1,
    };
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** An answer without the id of its request, which is another each time. */
async function alike(answer: Response): Promise<string> {
  const { request } = z.object({ request: z.string() }).parse(await answer.clone().json());
  return (await answer.text()).replace(request, '');
}

async function mediansOf(asked: readonly (() => Promise<Response>)[]): Promise<number[]> {
  const times = asked.map((): number[] => []);
  for (let round = 0; round < ROUNDS + WARM_UP; round++)
    for (const turn of asked.keys()) {
      const i = (round + turn) % asked.length;
      const ask = asked[i];
      if (!ask) continue;
      const began = performance.now();
      await (await ask()).text();
      if (round >= WARM_UP) times[i]?.push(performance.now() - began);
    }
  return times.map((each) => each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN);
}

const receipt = z.object({ number: z.string() });
