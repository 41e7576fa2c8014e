import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeDataDir } from '../../local/data-dir.ts';
import { startDatabase as start } from '../../local/services/database.ts';
import { createTables } from '../../local/services/tables.ts';
import { openTable, type Table } from '../../shared/adapters/dynamo/table.ts';
import { declaredTable } from './declared-table.ts';

export interface TestDatabase {
  readonly endpoint: string;
  readonly table: Table;
  /** One more table of the same kind. */
  another(name: string): Promise<Table>;
  stop(): Promise<void>;
}

const TABLE = 'test-cases';
const REGION = 'eu-west-2';

/** The embedded database with the table as the stack declares it, on a file of its own, or in a folder that is kept. */
export async function startDatabase(kept?: string): Promise<TestDatabase> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'huiyin-')));
  const data = takeDataDir(folder);
  const database = await start(data);
  const properties = await declaredTable();
  const create = (ref: string) => createTables([{ ref, properties } as never], database.endpoint, REGION);
  await create(TABLE);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  return {
    endpoint: database.endpoint,
    table: openTable(TABLE),
    async another(name) {
      await create(name);
      return openTable(name);
    },
    async stop() {
      delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
      await database.stop();
      data.release();
      if (!kept) await rm(folder, { recursive: true });
    },
  };
}
