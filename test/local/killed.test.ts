import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { close, listen } from '../../local/services/ports.ts';
import { rowsOf, startSmall, temporaryDir } from './small-stack.ts';

interface Started {
  readonly stack: ChildProcess;
  readonly url: string;
  /** Process id of the database. */
  readonly database: number;
}

async function startInChild(dataDir: string): Promise<Started> {
  const stack = fork(join(import.meta.dirname, 'start-small.ts'), [dataDir]);
  onTestFinished(() => void stack.kill('SIGKILL'));
  await once(stack, 'message');
  const { url } = JSON.parse(readFileSync(join(dataDir, 'stack.json'), 'utf8'));
  return { stack, url, database: Number(readFileSync(join(dataDir, 'database.pid'), 'utf8')) };
}

async function kill9(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

function isAlive(pid: number): boolean {
  // A process that nobody has waited for yet counts as gone.
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a stack that was killed', () => {
  it('leaves no process behind, and starts again with what was written', async () => {
    const dataDir = temporaryDir();
    const { stack, url, database } = await startInChild(dataDir);
    await fetch(`${url}/write`);
    await kill9(stack);
    await vi.waitUntil(() => !isAlive(database), { timeout: 3000 });

    const again = await startSmall({ dataDir });
    expect(await rowsOf(again, 'WRITE')).toHaveLength(1);
  });

  it('together with the watchers of its database leaves an orphan, which the next start ends', async () => {
    const dataDir = temporaryDir();
    const { stack, database } = await startInChild(dataDir);
    const watcher = Number(/^PPid:\s(\d+)$/m.exec(readFileSync(`/proc/${database}/status`, 'utf8'))?.[1]);
    const watchers = readFileSync(`/proc/${watcher}/task/${watcher}/children`, 'utf8').trim().split(' ').map(Number);
    // The one that would end the database when our end of the pipe closes goes first.
    for (const pid of [...watchers, watcher]) if (pid !== database) process.kill(pid, 'SIGKILL');
    await kill9(stack);
    expect(isAlive(database)).toBe(true);

    const again = await startSmall({ dataDir });
    expect(isAlive(database)).toBe(false);
    expect((await fetch(`${again.url}/write`)).status).toBe(200);
  });
});

describe('a second start', () => {
  it('on the same data says so', async () => {
    const dataDir = temporaryDir();
    const { url } = await startSmall({ dataDir });
    await expect(startSmall({ dataDir })).rejects.toThrow(`${dataDir} is in use by another process: ${url}`);
  });

  it('on the same port takes the next', async () => {
    const taken = createServer();
    const port = await listen(taken, 0);
    onTestFinished(() => close(taken));
    const said: string[] = [];
    const { url } = await startSmall({ port, say: (_zh, en) => said.push(en) });
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    expect(said[0]).toContain(`Port ${port} is taken`);
  });
});
