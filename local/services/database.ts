import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Complaint } from '../complaint.ts';
import type { DataDir } from '../data-dir.ts';
import { freePort, loopback } from './ports.ts';

export interface Database {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * Runs a program that must not outlive us, whatever ends us: it is killed when its watcher's standard input closes,
 * which the system does even after kill -9. The first argument is where to write its process id.
 */
const leash = `
exec 3<&0
pidfile=$1; shift
"$@" </dev/null 3<&- &
child=$!
echo $child >"$pidfile"
(
  cat <&3 >/dev/null
  kill $child
  for _ in 1 2 3 4 5 6 7 8 9 10; do sleep 0.2; kill -0 $child || exit; done
  kill -9 $child
) 2>/dev/null &
wait $child
`;

/** What the tables are kept in. */
export const databaseFile = 'table.sqlite';

/** DynamoDB on a file of this machine: dynoxide, or whatever AWS_ENDPOINT_URL_DYNAMODB names. */
export async function startDatabase(data: DataDir): Promise<Database> {
  const given = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  if (given) return { endpoint: given, stop: async () => {} };

  const file = data.file(databaseFile);
  const pidFile = data.file('database.pid');
  endOrphan(pidFile, file);
  const port = await freePort(0);
  const program = [dynoxide(), 'serve', '--host', loopback, '--port', String(port), '--db-path', file];
  const log = openSync(data.file('logs/database.log'), 'a');
  // Detached, so that a Ctrl-C in the terminal reaches us alone and requests in flight still find their table.
  const watcher = spawn('/bin/sh', ['-c', leash, 'leash', pidFile, ...program], {
    stdio: ['pipe', log, log],
    detached: true,
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => watcher.once('exit', () => resolve()));
  const endpoint = `http://${loopback}:${port}`;
  await answering(endpoint, ended);
  return {
    endpoint,
    async stop() {
      watcher.stdin?.end();
      await ended;
      rmSync(pidFile, { force: true });
    },
  };
}

/** The program, or a complaint where there is none for this machine. */
export function dynoxide(): string {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    throw new Complaint(
      '这台机器上没有 dynoxide（仅 linux-x64）：请运行任一 DynamoDB Local，并设置 AWS_ENDPOINT_URL_DYNAMODB。',
      'No dynoxide for this machine (linux-x64 only): run any DynamoDB Local and set AWS_ENDPOINT_URL_DYNAMODB.',
    );
  }
}

/** If even the watcher was killed, its program still holds the file. */
function endOrphan(pidFile: string, file: string): void {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  const commandLine = `/proc/${pid}/cmdline`;
  if (existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(`\0${file}\0`))
    process.kill(pid, 'SIGKILL');
  rmSync(pidFile, { force: true });
}

async function answering(endpoint: string, ended: Promise<void>): Promise<void> {
  let gone = false;
  void ended.then(() => {
    gone = true;
  });
  for (let attempt = 0; attempt < 1000; attempt++) {
    if (gone) throw new Error('the database ended as soon as it was started: see logs/database.log');
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`the database does not answer at ${endpoint}`);
}
