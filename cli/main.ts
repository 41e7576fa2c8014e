import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { run } from './run.ts';

// Whoever reads may have seen enough, as `head` does.
process.stdout.on('error', () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  input: () => process.stdin.setEncoding('utf8'),
  out: async (text) => {
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
  },
  wait: (ms) => setTimeout(ms),
  err: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY && { bars: process.stderr }),
  env: process.env,
});
