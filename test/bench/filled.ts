import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { databaseFile, dynoxide } from '../../local/services/database.ts';

export interface Filling {
  readonly table: string;
  /** The properties of the table, as the template declares them. */
  readonly declared: object;
  readonly rows: Iterable<object>;
}

/**
 * Makes the database file of a data directory with these tables and rows in it, by the database's own import of an
 * export of DynamoDB. Over HTTP it takes ten times as long and more: each row is a transaction, and waits for the disk.
 */
export async function fill(dataDir: string, fillings: readonly Filling[]): Promise<void> {
  const source = join(dataDir, 'export');
  const schema = join(dataDir, 'export-schema.json');
  for (const { table, rows } of fillings) {
    const folder = join(source, table, 'data');
    await mkdir(folder, { recursive: true });
    await pipeline(Readable.from(linesOf(rows)), createWriteStream(join(folder, 'rows.json')));
  }
  const tables = fillings.map(({ table, declared }) => ({ Table: { ...declared, TableName: table } }));
  await writeFile(schema, JSON.stringify(tables));
  const files = ['--source', source, '--schema', schema, '--output', join(dataDir, databaseFile), '--force'];
  const { status, stderr } = spawnSync(dynoxide(), ['import', ...files], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the rows could not be imported: ${stderr.slice(-2_000)}`);
  await Promise.all([source, schema].map((path) => rm(path, { recursive: true })));
}

/** Some hundred rows at a time: a write for each would take longer than the import. */
function* linesOf(rows: Iterable<object>): Generator<string> {
  let lines = '';
  for (const row of rows) {
    lines += `${JSON.stringify({ Item: membersOf(row) })}\n`;
    if (lines.length > 100_000) {
      yield lines;
      lines = '';
    }
  }
  yield lines;
}

/** As an export writes them: each value with its type. */
function membersOf(value: object): object {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, typed(member)]));
}

function typed(value: unknown): object {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(typed) };
  return { M: membersOf(value ?? {}) };
}
