import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Context } from 'aws-lambda';
import type { Beginning, Failure, Invocation, Report } from './messages.ts';
import { shiftDate } from './shifted-date.ts';

/** The thread of one execution environment: loads the handler of a bundle and gives it one event after the other. */

type Handler = (event: unknown, context: Context) => unknown;

const beginning = workerData as Beginning;
const realNow = Date.now;

writeLogsTo(beginning.log);
shiftDate(beginning.clock);
try {
  const handler = await load();
  parentPort?.on('message', (invocation: Invocation) => void answer(handler, invocation));
  report({ kind: 'ready' });
} catch (error) {
  report({ kind: 'failed', failure: failureOf(error) });
}

async function load(): Promise<Handler> {
  const bundle: Record<string, unknown> = await import(pathToFileURL(beginning.file).href);
  const handler = bundle[beginning.exportName];
  if (typeof handler !== 'function') throw new Error(`${beginning.file} exports no ${beginning.exportName}`);
  return handler as Handler;
}

async function answer(handler: Handler, { requestId, event, deadline }: Invocation): Promise<void> {
  try {
    const result = await handler(JSON.parse(event), contextOf(requestId, deadline));
    report({ kind: 'answered', result: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    report({ kind: 'failed', failure: failureOf(error) });
  }
}

function contextOf(awsRequestId: string, deadline: number): Context {
  const { functionName, functionArn, memoryMb } = beginning;
  return {
    awsRequestId,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn,
    memoryLimitInMB: String(memoryMb),
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - realNow()),
    done: retired,
    fail: retired,
    succeed: retired,
  };
}

function retired(): never {
  throw new Error('Node.js 24 on Lambda takes the result of the handler only');
}

function failureOf(error: unknown): Failure {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  writeSync(beginning.log, `ERROR ${stack ?? message}\n`);
  return { errorType: name, errorMessage: message };
}

/** Straight into the file: a line is there even if the next one crashes the thread, and costs the main thread nothing. */
function writeLogsTo(log: number): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = (chunk: Uint8Array | string) => {
      writeSync(log, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      return true;
    };
  }
}

function report(message: Report): void {
  parentPort?.postMessage(message);
}
