import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod';
import { Complaint } from '../../local/complaint.ts';
import { linesOf } from '../text/lines.ts';
import type { Row } from './rows.ts';

/** The last line: a file without it, or that it does not fit, is no whole backup. */
const ending = z.object({ rows: z.int(), sha256: z.string() });
type Ending = z.infer<typeof ending>;
/** A row of the database has 400 KB, each character of which may be written as six. */
const LONGEST_ROW = 2_500_000;

/** Writes rows into a new file that only its owner can read: compressed, one JSON object a line, the last their hash. */
export async function writeBackup(file: string, rows: AsyncIterable<Row>): Promise<Ending> {
  const hash = createHash('sha256');
  const counted = { rows: 0, sha256: '' };
  async function* lines() {
    for await (const row of rows) {
      const line = `${JSON.stringify(row, bytesAsText)}\n`;
      hash.update(line);
      counted.rows += 1;
      yield line;
    }
    counted.sha256 = hash.digest('hex');
    yield `${JSON.stringify(counted)}\n`;
  }
  const into = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  await pipeline(Readable.from(lines()), createGzip(), into).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST')
      throw new Complaint(`${file} 已经存在，没有覆盖。`, `${file} is there already and was left as it is.`);
    await rm(file, { force: true });
    throw error;
  });
  return counted;
}

/** Reads a whole backup without keeping it, and complains unless it is what was written. */
export async function checkBackup(file: string): Promise<Ending> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const line of linesIn(file)) {
    const end = endingIn(line);
    if (end) {
      if (end.rows === rows && end.sha256 === hash.digest('hex')) return end;
      break;
    }
    hash.update(`${line}\n`);
    rows += 1;
  }
  throw damaged(file);
}

/** The rows of a backup that was checked. */
export async function* rowsIn(file: string): AsyncIterable<Row> {
  for await (const line of linesIn(file)) if (!endingIn(line)) yield JSON.parse(line, textAsBytes);
}

async function* linesIn(file: string): AsyncIterable<string> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Complaint(`没有文件 ${file}。`, `There is no file ${file}.`);
  const text = createReadStream(file).pipe(createGunzip()).setEncoding('utf8');
  try {
    for await (const line of linesOf(text, LONGEST_ROW)) yield line.text ?? '';
  } catch {
    throw damaged(file);
  }
}

function endingIn(line: string): Ending | undefined {
  return line.startsWith('{"rows":') && line.endsWith('}') ? ending.safeParse(JSON.parse(line)).data : undefined;
}

function damaged(file: string): Complaint {
  return new Complaint(
    `${file} 不是完整的备份（传输中断或被改动），什么也没有写入。`,
    `${file} is no whole backup: it was cut off or changed. Nothing was written.`,
  );
}

/** Bytes stand under `B` in a row, as base64 in the file. An attribute of that name holds an object, and is left alone. */
function bytesAsText(key: string, value: unknown): unknown {
  return key === 'B' && value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}

function textAsBytes(key: string, value: unknown): unknown {
  return key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
}
