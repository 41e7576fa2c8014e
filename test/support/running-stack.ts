import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesUnder } from '../../cli/follow/log-lines.ts';
import { readOffices, readStaff } from '../../local/demo/files.ts';
import { signIn } from '../../local/identity/sign-in.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { openTable, type Table } from '../../shared/adapters/dynamo/table.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Instant } from '../../shared/domain/day.ts';
import { CHINA_TIME_ZONE } from '../../shared/policy/time-zone.ts';
import { openWide } from './wide-gate.ts';

export interface RunningStack extends Stack {
  readonly table: Table;
  /** What its functions logged under an id, by function. */
  loggedUnder(id: string): { readonly service: string; readonly what: string }[];
  /** A request of one of the demo's staff, who signs in first. */
  as(sub: string, path: string, init?: RequestInit): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** The whole stack on a fresh table, with the units and the staff of the demo and no case; the gate as asked. */
export async function startRunningStack({
  gate = 'wide',
}: {
  gate?: 'wide' | 'as deployed';
} = {}): Promise<RunningStack> {
  const dataDir = await mkdtemp(join(tmpdir(), 'huiyin-'));
  const stack = await startStack({ port: 0, dataDir });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: stack.endpoints.dynamodb,
    AWS_REGION: stack.region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  const table = openTable(stack.outputs.TableName ?? '');
  const directory = new DynamoDirectory(table);
  await directory.putOffices(readOffices());
  await directory.putStaff(readStaff());
  // As one that was swept today: a table that never was is looked through four months back.
  await new DynamoWorklists(table).setWatermark(dayOf(stack.now().toISOString() as Instant, CHINA_TIME_ZONE));
  if (gate === 'wide') await openWide(table);

  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (sub: string) => {
    const token = tokens.get(sub) ?? signIn(stack.url, sub);
    tokens.set(sub, token);
    return token;
  };
  return Object.assign(Object.create(stack), stack, {
    table,
    loggedUnder: (id: string) => linesUnder(id, join(dataDir, 'logs')),
    async as(sub: string, path: string, init: RequestInit = {}) {
      const authorization = `Bearer ${await tokenOf(sub)}`;
      return fetch(stack.url + path, { ...init, headers: { ...init.headers, authorization } });
    },
    post(path: string, body: unknown, headers: Record<string, string> = {}) {
      const text = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
      return fetch(stack.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: text as string,
      });
    },
    async stop() {
      delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  });
}
