import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { Complaint } from './complaint.ts';
import { keep, readKept } from './kept-file.ts';

/** What others on this machine may know of a running stack: `stack.json`. */
export interface Running {
  readonly pid: number;
  readonly url: string;
  readonly region: string;
  readonly endpoints: Readonly<Record<'dynamodb' | 'sqs' | 's3' | 'mail', string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** All that a stack keeps between two starts. */
export interface DataDir {
  file(name: string): string;
  announce(running: Running): void;
  release(): void;
}

/** Takes a data directory for this process alone; the system frees it again however the process ends. */
export function takeDataDir(path: string): DataDir {
  const directory = resolve(path);
  mkdirSync(join(directory, 'logs'), { recursive: true });
  const file = (name: string): string => join(directory, name);
  const lock = new DatabaseSync(file('lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    const where = readKept(file('stack.json'), z.object({ url: z.string() }))?.url ?? '...';
    throw new Complaint(`${path} 正由另一个进程使用：${where}`, `${path} is in use by another process: ${where}`);
  }
  rmSync(file('stack.json'), { force: true });
  return {
    file,
    announce: (running) => keep(file('stack.json'), running),
    release() {
      rmSync(file('stack.json'), { force: true });
      lock.close();
    },
  };
}
