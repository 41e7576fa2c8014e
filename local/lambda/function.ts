import { closeSync, openSync } from 'node:fs';
import { Environment, FunctionError } from './environment.ts';
import type { FunctionSpec } from './function-spec.ts';

export interface LambdaFunction {
  readonly name: string;
  readonly arn: string;
  readonly environment: FunctionSpec['environment'];
  /** Gives the event to the handler, and its result as JSON text. Throws a FunctionError, and at once if too many wait. */
  invoke(event: string): Promise<string>;
  /** Invocations that wait or run, and all there ever were. */
  readonly load: { readonly open: number; readonly total: number; readonly environments: number };
  stop(): Promise<void>;
}

interface Job {
  readonly event: string;
  readonly answer: PromiseWithResolvers<string>;
}

export interface Hosting {
  readonly clock: SharedArrayBuffer;
  readonly logFile: string;
  /** Is told of each failed invocation. */
  failed(error: FunctionError): void;
}

/**
 * Environments of one function at a time; further events wait. Measured on two cores with 16 clients: two leave the
 * processor idle while the database works, and more than four are no faster but start more threads cold.
 */
const limit = 4;

/** As many events wait for a function as are answered in about a second; what comes on top is refused at once. */
export const LINE = 100;

/** Lambda's word for it. */
export const THROTTLED = 'TooManyRequestsException';

/** A function and its execution environments: started when an event finds none free, as on Lambda. */
export function hostFunction(spec: FunctionSpec, { clock, logFile, failed }: Hosting): LambdaFunction {
  const log = openSync(logFile, 'a');
  const all = new Set<Environment>();
  const idle: Environment[] = [];
  const waiting: Job[] = [];
  let starting = 0;
  let running = 0;
  let total = 0;

  function handOut(): void {
    while (waiting.length > 0 && idle.length > 0) {
      const environment = idle.pop();
      // It may have crashed after its last answer.
      if (!environment?.alive) continue;
      const job = waiting.shift();
      if (job) void run(environment, job);
    }
    if (waiting.length > starting && all.size < limit) void start();
  }

  async function start(): Promise<void> {
    const environment = new Environment(spec, log, clock, () => all.delete(environment));
    all.add(environment);
    starting++;
    try {
      await environment.ready;
      idle.push(environment);
    } catch (error) {
      void environment.stop();
      waiting.shift()?.answer.reject(error);
    } finally {
      starting--;
      handOut();
    }
  }

  async function run(environment: Environment, { event, answer }: Job): Promise<void> {
    running++;
    try {
      answer.resolve(await environment.run(event));
    } catch (error) {
      answer.reject(error);
    } finally {
      running--;
      if (environment.alive) idle.push(environment);
      handOut();
    }
  }

  return {
    name: spec.name,
    arn: spec.arn,
    environment: spec.environment,
    async invoke(event) {
      if (waiting.length >= LINE) throw new FunctionError(THROTTLED, 'Rate Exceeded.');
      total++;
      const answer = Promise.withResolvers<string>();
      waiting.push({ event, answer });
      handOut();
      try {
        return await answer.promise;
      } catch (error) {
        if (error instanceof FunctionError) failed(error);
        throw error;
      }
    },
    get load() {
      return { open: waiting.length + running, total, environments: all.size };
    },
    async stop() {
      await Promise.all([...all].map((environment) => environment.stop()));
      closeSync(log);
    },
  };
}
