/**
 * `npm run bench [-- --json] [--classify FILE.jsonl]`: what is measured, against its bounds.
 * `npm run bench -- [--sweep 10000,100000,1000000] [--board 10000,100000] [--night 100000] [--soak 6000 --minutes 5] [--overload]`: these alone.
 */
import '../support/quiet-logs.ts';
import { parseArgs } from 'node:util';
import { synthesize } from '../../infra/app.ts';
import { buildFunctions } from '../../infra/build.ts';
import { benchBundles } from './bundles.ts';
import { benchDue } from './due.ts';
import { benchLifeCost } from './life-cost.ts';
import { benchPages, PAGE_KB } from './pages.ts';
import { PRICE_LIST, PRICES } from './prices.ts';
import { benchScale } from './scale.ts';
import { benchSubmit } from './submit.ts';
import { benchSuggest } from './suggest.ts';
import { benchWrongCodes } from './wrong-codes.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    classify: { type: 'string' },
    sweep: { type: 'string' },
    board: { type: 'string' },
    night: { type: 'string' },
    soak: { type: 'string' },
    minutes: { type: 'string', default: '5' },
    overload: { type: 'boolean', default: false },
  },
});
const say = (text: string) => (values.json ? undefined : console.log(text));
const fixed = (value: number, digits = 2) => Number(value.toFixed(digits));

if (values.sweep || values.board || values.night || values.soak || values.overload) {
  const scale = await benchScale(
    {
      ...(values.sweep && { sweep: values.sweep.split(',').map(Number) }),
      ...(values.board && { board: values.board.split(',').map(Number) }),
      ...(values.night && { night: Number(values.night) }),
      ...(values.soak && { soak: { perMinute: Number(values.soak), minutes: Number(values.minutes) } }),
      overload: values.overload,
    },
    say,
  );
  console.log(values.json ? JSON.stringify(scale, null, 2) : `\nHolds: ${JSON.stringify(scale.holds)}`);
  process.exit(0);
}

await buildFunctions();
synthesize({ outdir: 'cdk.out', context: { region: 'eu-west-2', identity: 'external' } });

say(
  'Bundles: cold import in a fresh process, median of 15, against a stock bundle of middy, Powertools, zod and the DynamoDB client',
);
const bundles = await benchBundles();
if (!values.json)
  console.table(
    bundles.map(({ name, kilobytes, coldMs, ratio, limit }) => {
      const row = { name, KB: kilobytes, 'cold ms': fixed(coldMs, 0), ratio: fixed(ratio) };
      return name === 'reference' ? row : { ...row, 'at most': limit, holds: ratio <= limit };
    }),
  );

say('\nPages: KB at the first view, compressed; time of the HTML against a page with one heading, median of 40');
const pages = await benchPages();
if (!values.json)
  console.table(
    pages.map(({ page, html, style, script, kilobytes, ratio }) => ({
      ...{ page, 'html KB': fixed(html / 1024, 1), 'style KB': fixed(style / 1024, 1) },
      ...{ 'script KB': fixed(script / 1024, 1), 'in all': fixed(kilobytes, 1), 'at most': PAGE_KB },
      ...{ ratio: fixed(ratio, 1), holds: kilobytes <= PAGE_KB },
    })),
  );

say('\nSubmit: 16 clients through HTTP, gateway and function, against the bare transaction of the same rows');
const submit = await benchSubmit();
if (!values.json)
  console.table([
    {
      path: 'bare transaction',
      'p50 ms': fixed(submit.bare.p50Ms, 1),
      'per second': fixed(submit.bare.perSecond, 0),
      errors: 0,
    },
    {
      path: 'whole HTTP path',
      'p50 ms': fixed(submit.http.p50Ms, 1),
      'per second': fixed(submit.http.perSecond, 0),
      errors: submit.http.errors,
    },
  ]);
say(
  `p50 ratio ${fixed(submit.p50Ratio)} (at most 2.0), throughput ratio ${fixed(submit.throughputRatio)} (at least 0.5)`,
);

say('\nThe life of one case: capacity units, transactions and indexes included');
const cost = await benchLifeCost();
if (!values.json) {
  console.table(cost.steps);
  console.table([Object.fromEntries(Object.entries(cost.per1000).map(([service, usd]) => [service, fixed(usd, 4)]))]);
}
const [[dominant = ''] = []] = Object.entries(cost.per1000)
  .filter(([service]) => service !== 'total')
  .sort(([, a], [, b]) => b - a);
say(
  `USD for 1,000 cases: ${fixed(cost.per1000.total, 3)} (aim at most 0.15); ${dominant} dominates. Mail, storage and backups are not in it.`,
);
say(`List prices used: ${JSON.stringify({ ...PRICE_LIST, ...PRICES })}`);

const wrongCodes = await benchWrongCodes();
say(
  `\nWrong codes, medians against that of a wrong code (${fixed(wrongCodes.wrongCodeMs)} ms): wrong number ${fixed(wrongCodes.wrongNumber)}, malformed ${fixed(wrongCodes.malformed)}, throttled ${fixed(wrongCodes.throttled)}; the same bytes: ${wrongCodes.same}`,
);

const due = await benchDue();
say(`\nhuiyin due --batch: ${Math.round(due.perSecond).toLocaleString('en')} questions a second, start included`);

const suggested = values.classify === undefined ? undefined : benchSuggest(values.classify);
if (suggested && !values.json) {
  say(
    `\nSuggested classes: ${suggested.matters} matters of ${suggested.classes} classes, each asked of the other folds`,
  );
  console.table({ 'learned from the register': suggested.learned, 'empty register': suggested.emptyRegister });
}

const holds = {
  bundles: bundles.every(({ name, ratio, limit }) => name === 'reference' || ratio <= limit),
  pages: pages.every(({ kilobytes }) => kilobytes <= PAGE_KB),
  submit: submit.p50Ratio <= 2 && submit.throughputRatio >= 0.5 && submit.http.errors === 0,
  cost: cost.per1000.total <= 0.15,
  wrongCodes: wrongCodes.same && Math.abs(wrongCodes.wrongNumber - 1) < 0.1 && Math.abs(wrongCodes.malformed - 1) < 0.1,
  ...(suggested && { suggest: suggested.learned.top1 >= 0.75 && suggested.learned.top3 >= 0.95 }),
};
if (values.json)
  console.log(
    JSON.stringify({ bundles, pages, submit, cost: { ...cost, prices: PRICES }, due, suggested, holds }, null, 2),
  );
else say(`\nHolds: ${JSON.stringify(holds)}`);
