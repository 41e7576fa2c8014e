/** `npm run faults -- [--schedules N] [--from SEED] [--json]`: lives through random schedules of faults, and counts. */
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { startDatabase } from '../support/database.ts';
import { type Lived, liveThrough } from './schedule.ts';
import { inMemory, onTable } from './stores.ts';

/** Each so many schedules one on the real table, where every single request can fail; it takes some fifty times longer. */
const ON_THE_TABLE = 50;

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    json: { type: 'boolean' },
  },
});
const [schedules, from] = [Number(values.schedules), Number(values.from)];
if (!(schedules > 0) || !Number.isInteger(from)) {
  console.error('Usage: npm run faults -- [--schedules N] [--from SEED] [--json]');
  process.exit(2);
}

const database = await startDatabase();
const bar = new SingleBar({ format: '{bar} {value}/{total} schedules, {broken} broken, {eta_formatted} left' });
if (process.stderr.isTTY) bar.start(schedules, 0, { broken: 0 });
const lived: Lived[] = [];
for (let seed = from; seed < from + schedules; seed++) {
  const stores = seed % ON_THE_TABLE === 0 ? onTable(await database.another(`faults-${seed}`)) : inMemory;
  lived.push(await liveThrough(seed, stores));
  bar.update(lived.length, { broken: lived.filter(({ broken }) => broken.length > 0).length });
}
bar.stop();
await database.stop();

const broken = lived.flatMap(({ seed, broken }) => broken.map((what) => `${seed}: ${what}`));
const sum = (count: (each: Lived) => number) => lived.reduce((total, each) => total + count(each), 0);
const met = [...new Set(lived.flatMap((each) => Object.keys(each.met)))].sort();
const faults = Object.fromEntries(met.map((fault) => [fault, sum((each) => each.met[fault] ?? 0)]));
const notices = sum((each) => each.notices);
const counts = {
  schedules,
  'of them on the table': lived.filter(({ seed }) => seed % ON_THE_TABLE === 0).length,
  ...faults,
  cases: sum((each) => each.cases),
  'transfers delivered': sum((each) => each.transfers),
  'duties flagged': sum((each) => each.flags),
  notices,
  'mailed more than once': sum((each) => each.mailedTwice),
  'duplicate rate (%)': Number(((100 * sum((each) => each.mailedTwice)) / notices).toFixed(2)),
  broken: broken.length,
};

if (values.json) console.log(JSON.stringify({ counts, broken }, null, 2));
else {
  console.table(counts);
  console.log(broken.length === 0 ? 'Every promise held.' : broken.join('\n'));
}
process.exitCode = broken.length === 0 ? 0 : 1;
