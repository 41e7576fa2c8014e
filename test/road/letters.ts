import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { atOnce } from '../../cli/at-once.ts';
import { letterOf } from '../../cli/import/letter.ts';

const run = promisify(execFile);
const AT_ONCE = 8;

/** A citizen who sent a matter in online, with what they need to follow it. */
export interface Receipt {
  readonly number: string;
  readonly code: string;
}

export interface Received {
  readonly imported: number;
  readonly receipts: readonly Receipt[];
}

/** Every second message of the file is a letter of an older register; the others are sent in online by their authors. */
export async function receiveAll(file: string, dataDir: string, url: string): Promise<Received> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const letters = join(dataDir, 'letters.jsonl');
  await writeFile(letters, lines.filter((_, i) => i % 2 === 0).join('\n'));
  const imported = await importFile(letters, dataDir);
  const receipts: Receipt[] = [];
  await atOnce(
    AT_ONCE,
    lines.filter((_, i) => i % 2 === 1),
    async (line) => {
      receipts.push(await sendIn(line, url));
    },
  );
  return { imported, receipts };
}

async function importFile(file: string, dataDir: string): Promise<number> {
  const cli = join(import.meta.dirname, '..', '..', 'cli', 'main.ts');
  const { stdout } = await run(process.execPath, [cli, 'import', file, '--data', dataDir, '--json']);
  return z.object({ imported: z.int() }).parse(JSON.parse(stdout)).imported;
}

async function sendIn(line: string, url: string): Promise<Receipt> {
  const letter = letterOf(line);
  if ('problem' in letter) throw new Error(`not a letter: ${letter.problem.code}`);
  const { author, title, facts, request, category } = letter;
  const petition = {
    title,
    facts,
    requests: [request],
    ...(author && { name: author }),
    ...(category && { category }),
  };
  return receipt.parse(await post(`${url}/api/petitions`, petition));
}

/** The citizens rate the office and the unit, by number and code. */
export async function rateAll(url: string, receipts: readonly Receipt[]): Promise<void> {
  await atOnce(AT_ONCE, receipts, async ({ number, code }) => {
    for (const rated of ['office', 'unit'])
      await post(`${url}/api/petitions/rate`, { number, code, of: rated, grade: 'satisfied' });
  });
}

async function post(url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`POST ${url}: ${await answer.text()}`);
  return answer.json();
}

const receipt = z.object({ number: z.string(), code: z.string() });
