import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Complaint } from '../../local/complaint.ts';
import { outputs, type StackFacts } from './stack-facts.ts';

const running = z.object({
  url: z.url(),
  region: z.string(),
  endpoints: z.object({ dynamodb: z.url(), sqs: z.url() }),
  outputs,
});

/** The stack that runs on this machine with this data directory. */
export function localStack(directory: string): StackFacts {
  const file = join(directory, 'stack.json');
  if (!existsSync(file)) throw notRunning(directory);
  return running.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function notRunning(directory: string): Complaint {
  return new Complaint(
    `${directory} 里没有正在运行的系统。请先运行 npm start，或用 --data、--stack 指明另一个。`,
    `No stack is running in ${directory}. Run npm start first, or name another with --data or --stack.`,
  );
}
