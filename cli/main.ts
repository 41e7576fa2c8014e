import { run } from './run.ts';

// Whoever reads may have seen enough, as `head` does.
process.stdout.on('error', () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY && { bars: process.stderr }),
  env: process.env,
});
