import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { FunctionSpec } from './function-spec.ts';
import type { Beginning, Invocation, Report } from './messages.ts';

/** Why an invocation gave no result, in the words of Lambda. */
export class FunctionError extends Error {
  readonly errorType: string;

  constructor(errorType: string, message: string) {
    super(message);
    this.errorType = errorType;
  }
}

/** What each thread begins with, as plain script: to take the types off anew costs a thread more than to begin. */
const runtime = new URL(
  `data:text/javascript,${encodeURIComponent(
    buildSync({
      entryPoints: [join(import.meta.dirname, 'runtime.ts')],
      ...{ bundle: true, write: false, platform: 'node', format: 'esm', target: 'node24' },
    }).outputFiles[0]?.text ?? '',
  )}`,
);

/** One execution environment: a thread that handles one event at a time, until it crashes or takes too long. */
export class Environment {
  readonly ready: Promise<void>;
  private readonly worker: Worker;
  private readonly spec: FunctionSpec;
  private readonly log: number;
  private readonly gone: () => void;
  private pending: PromiseWithResolvers<string> | undefined;
  private lastWords = 'Runtime exited without providing a reason';
  private ended = false;

  constructor(spec: FunctionSpec, log: number, clock: SharedArrayBuffer, gone: () => void) {
    this.spec = spec;
    this.log = log;
    this.gone = gone;
    const { file, exportName, name, arn, memoryMb } = spec;
    const workerData: Beginning = { file, exportName, functionName: name, functionArn: arn, memoryMb, log, clock };
    this.worker = new Worker(runtime, {
      workerData,
      name,
      env: { ...spec.environment },
      execArgv: spec.nodeOptions,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    this.ready = this.next().then(() => {});
    this.worker.on('message', (report: Report) => this.hear(report));
    this.worker.on('error', (error) => {
      this.lastWords = String(error);
      writeSync(log, `${error instanceof Error ? error.stack : error}\n`);
    });
    this.worker.on('exit', () => this.end('Runtime.ExitError', this.lastWords));
  }

  get alive(): boolean {
    return !this.ended;
  }

  /** Gives the handler one event, and its result as JSON text. Throws a FunctionError. */
  async run(event: string): Promise<string> {
    const { timeoutMs } = this.spec;
    const answer = this.next();
    const tooLate = setTimeout(() => {
      const message = `Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`;
      writeSync(this.log, `${message}\n`);
      this.end('Sandbox.Timedout', message);
      void this.worker.terminate();
    }, timeoutMs);
    const invocation: Invocation = { requestId: randomUUID(), event, deadline: Date.now() + timeoutMs };
    this.worker.postMessage(invocation);
    try {
      return await answer;
    } finally {
      clearTimeout(tooLate);
    }
  }

  async stop(): Promise<void> {
    this.end('Stopped', 'the stack was stopped');
    await this.worker.terminate();
  }

  private next(): Promise<string> {
    this.pending = Promise.withResolvers<string>();
    return this.pending.promise;
  }

  private hear(report: Report): void {
    if (report.kind === 'failed') {
      this.pending?.reject(new FunctionError(report.failure.errorType, report.failure.errorMessage));
    } else {
      this.pending?.resolve(report.kind === 'answered' ? report.result : '');
    }
  }

  private end(errorType: string, message: string): void {
    if (this.ended) return;
    this.ended = true;
    this.gone();
    this.pending?.reject(new FunctionError(errorType, message));
  }
}
