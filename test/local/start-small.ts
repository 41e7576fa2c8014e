/** The small stack in a process of its own, to be killed: `node start-small.ts <data directory>`. */
import { startStack } from '../../local/stack.ts';
import { smallTemplate } from './small-template.ts';

await startStack({ port: 0, dataDir: process.argv[2] ?? '', templateDir: smallTemplate });
process.send?.('ready');
