/** `npm run road-test -- [FILE.jsonl] [--json]`: every message down the whole road, in three kinds of weather. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { synthesize } from '../../infra/app.ts';
import { buildFunctions } from '../../infra/build.ts';
import { brokenPromises } from './promises.ts';
import { type RoadReport, walkTheRoad } from './road.ts';

const own = join(import.meta.dirname, '..', '..', 'local', 'demo', 'road-messages.jsonl');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const [file = own] = positionals;
const say = (text: string) => (values.json ? undefined : console.error(text));

const weathers = {
  calm: { deliverTwice: false, kill: false },
  'each message twice': { deliverTwice: true, kill: false },
  'killed twice': { deliverTwice: false, kill: true },
} as const;

await buildFunctions();
synthesize({ outdir: 'cdk.out', context: { region: 'eu-west-2', identity: 'external' } });

const reports: Record<string, RoadReport> = {};
for (const [weather, options] of Object.entries(weathers)) {
  say(`${weather} …`);
  reports[weather] = await walkTheRoad({ file, ...options });
}
const broken = Object.entries(reports).flatMap(([weather, report]) =>
  brokenPromises(report).map((promise) => `${weather}: ${promise}`),
);

if (values.json) console.log(JSON.stringify({ file, reports, broken, ok: broken.length === 0 }, null, 2));
else {
  console.log(file);
  console.table(Object.fromEntries(rowsOf(reports)));
  console.log(broken.length === 0 ? 'Every promise holds.' : broken.join('\n'));
}
process.exitCode = broken.length === 0 ? 0 : 1;

function rowsOf(byWeather: Record<string, RoadReport>): [string, Record<string, number>][] {
  const flat = Object.entries(byWeather).map(([weather, { seconds, ...counts }]) => {
    const stages = Object.entries(seconds).map(([stage, time]) => [`${stage} (s)`, time]);
    return [weather, { ...counts, ...Object.fromEntries(stages) }] as [string, Record<string, number>];
  });
  const names = Object.keys(flat[0]?.[1] ?? {});
  return names.map((name) => [name, Object.fromEntries(flat.map(([weather, row]) => [weather, row[name] ?? 0]))]);
}
