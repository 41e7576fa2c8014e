/** A stack in a process of its own, so that it can be killed: `node stack-process.ts '{"port":…,"dataDir":…}'`. */
import * as z from 'zod';
import { startStack } from '../../local/stack.ts';
import { measureLiveMemory } from './live-memory.ts';

const options = z
  .object({ port: z.int(), dataDir: z.string(), deliverTwice: z.boolean() })
  .parse(JSON.parse(process.argv[2] ?? ''));

const stack = await startStack(options);
process.once('SIGTERM', () => void stack.stop().then(() => process.exit(0)));
// Whoever wanted it is gone, so that a test that is cut off leaves nothing behind.
process.once('disconnect', () => process.exit(1));
process.on('message', () => void measureLiveMemory().then((measured) => process.send?.(measured)));
process.send?.('ready');
