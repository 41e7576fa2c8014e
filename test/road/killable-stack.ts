import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { freePort } from '../../local/services/ports.ts';
import { type LiveMemory, liveMemory } from './live-memory.ts';

const running = z.object({
  url: z.string(),
  region: z.string(),
  endpoints: z.object({ dynamodb: z.string(), sqs: z.string(), s3: z.string(), mail: z.string() }),
  outputs: z.record(z.string(), z.string()),
});
const status = z.object({
  now: z.string(),
  functions: z.record(z.string(), z.object({ open: z.number(), total: z.number() })),
  queues: z.array(z.object({ arn: z.string(), waiting: z.number(), inFlight: z.number() })),
});

export interface KillableOptions {
  readonly dataDir: string;
  readonly deliverTwice: boolean;
}

/** The local stack in another process. It can be killed between any two lines, and started again on its data. */
export class KillableStack {
  readonly #options: KillableOptions & { readonly port: number };
  #child: ChildProcess | undefined;
  kills = 0;

  private constructor(options: KillableOptions & { readonly port: number }) {
    this.#options = options;
  }

  static async start(options: KillableOptions): Promise<KillableStack> {
    const stack = new KillableStack({ ...options, port: await freePort(0) });
    await stack.#start();
    return stack;
  }

  async #start(): Promise<void> {
    const script = join(import.meta.dirname, 'stack-process.ts');
    // It must start a database of its own, not look for the one that this process talks to.
    const { AWS_ENDPOINT_URL_DYNAMODB: _, ...env } = process.env;
    const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
    const child = fork(script, [JSON.stringify(this.#options)], { env, stdio: [...stdio] });
    this.#child = child;
    const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (first !== 'ready') throw new Error(`the stack ended as it started: ${String(first)}`);
  }

  /** kill -9, and a new start on what it left behind. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    this.kills += 1;
    await this.#start();
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  }

  get running() {
    return running.parse(JSON.parse(readFileSync(join(this.#options.dataDir, 'stack.json'), 'utf8')));
  }

  async now(): Promise<Date> {
    return new Date((await this.#status()).now);
  }

  async setClock(now: Date): Promise<void> {
    const answer = await fetch(`${this.running.url}/_local/clock`, {
      method: 'PUT',
      body: JSON.stringify({ now: now.toISOString() }),
    });
    if (!answer.ok) throw new Error(`clock: ${answer.status}`);
  }

  async advance(minutes: number): Promise<void> {
    await this.setClock(new Date((await this.now()).getTime() + minutes * 60_000));
  }

  /** Runs a schedule now, by the name of its function. */
  async fire(schedule: string): Promise<void> {
    const answer = await fetch(`${this.running.url}/_local/schedules/${schedule}`, { method: 'POST' });
    if (!answer.ok) throw new Error(`${schedule}: ${await answer.text()}`);
  }

  /** Resolves when no function works and no message waits for one; dead letters wait for a person. */
  async settled(): Promise<void> {
    let before = -1;
    for (;;) {
      const { functions, queues } = await this.#status();
      const all = Object.values(functions);
      const busy = all.some(({ open }) => open > 0);
      const waiting = queues.some((queue) => !/dead-?letters/i.test(queue.arn) && queue.waiting + queue.inFlight > 0);
      const total = all.reduce((sum, one) => sum + one.total, 0);
      if (!busy && !waiting && total === before) return;
      before = total;
      await sleep(100);
    }
  }

  /** How many mails the mail server holds. It forgets them when it is killed. */
  async mails(): Promise<number> {
    const answer = await fetch(`${this.running.endpoints.mail}/store`);
    return z.object({ emails: z.array(z.unknown()) }).parse(await answer.json()).emails.length;
  }

  async deadLetters(): Promise<number> {
    const { queues } = await this.#status();
    return queues.filter(({ arn }) => /dead-?letters/i.test(arn)).reduce((sum, { waiting }) => sum + waiting, 0);
  }

  /** How many messages wait or are worked on, dead letters left out. */
  async backlog(): Promise<number> {
    const { queues } = await this.#status();
    const live = queues.filter(({ arn }) => !/dead-?letters/i.test(arn));
    return live.reduce((sum, { waiting, inFlight }) => sum + waiting + inFlight, 0);
  }

  /** What each of its threads holds. */
  async liveMemory(): Promise<LiveMemory> {
    const child = this.#child;
    if (!child) throw new Error('the stack is not running');
    const answered = once(child, 'message');
    child.send('live memory');
    const [measured] = await answered;
    return liveMemory.parse(measured);
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  async #status() {
    return status.parse(await (await fetch(`${this.running.url}/_local/status`)).json());
  }
}
