import { Complaint } from './complaint.ts';
import { loadDemo } from './demo/load.ts';
import { readStaff } from './identity/staff.ts';
import { sayAloud as say } from './say.ts';
import { type Stack, startStack } from './stack.ts';
import { build } from './start/build.ts';
import { readOptions, usage } from './start/options.ts';
import { casesWords, staffWords, welcome } from './start/welcome.ts';

/** `npm start`: the whole system on this machine, with a demo to look around in. */
async function main(args: string[]): Promise<void> {
  const { port, dataDir, demo, help } = readOptions(args);
  if (help) return console.log(usage);
  await build(say);
  say('正在启动…', 'Starting ...');
  const stack = await startStack({ port, dataDir, say });
  stopOnSignal(stack);
  const loaded = demo ? await loadDemo(stack) : undefined;
  // What is overdue in the demo is flagged and supervised now, not in a quarter of an hour.
  if (loaded)
    void stack
      .fire('sweep')
      .then(() => Promise.all([stack.fire('figures'), stack.fire('learn')]))
      .catch(() => say('督办检查没有成功，稍后会再运行。', 'The first sweep failed; it runs again.'));
  console.log(welcome(stack));
  if (demo) console.log(staffWords(readStaff()));
  if (loaded) console.log(casesWords(loaded));
  say('按 Ctrl-C 停止。', 'Ctrl-C stops.');
}

function stopOnSignal(stack: Stack): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      say('正在停止…', 'Stopping ...');
      void stack.stop().then(() => process.exit(0));
    });
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  say(error.zh, error.message);
  process.exitCode = 1;
}
