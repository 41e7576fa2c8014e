import { synthesize } from '../../infra/app.ts';
import { buildFunctions } from '../../infra/build.ts';
import { benchBoard } from './board.ts';
import { benchNight } from './night.ts';
import { PRICE_LIST, PRICES } from './prices.ts';
import { benchOverload, benchSoak, type Memory, type Offered } from './soak.ts';
import { benchSweep } from './sweep.ts';

export interface ScaleAsked {
  /** Open cases, some tables of different sizes. */
  readonly sweep?: readonly number[];
  /** Open tasks in the units that a supervisor's board is about. */
  readonly board?: readonly number[];
  /** Alerts due in one night. */
  readonly night?: number;
  /** Submissions a minute, for so many minutes. */
  readonly soak?: { readonly perMinute: number; readonly minutes: number };
  /** Three times what it can take. */
  readonly overload?: boolean;
}

/** How much more than in the middle of a soak a thread of the stack may hold at its end. */
const FLAT = 1.1;

type Say = (text: string) => void;

const fixed = (value: number, digits = 1) => Number(value.toFixed(digits)).toLocaleString('en');

/** What a large office would bring: only what is asked for, since each takes minutes. */
export async function benchScale(asked: ScaleAsked, say: Say) {
  await buildFunctions();
  synthesize({ outdir: 'cdk.out', context: { region: 'eu-west-2', identity: 'external' } });
  const sweep = asked.sweep && (await sweptAtScale(asked.sweep, say));
  const board = asked.board && (await boardAtScale(asked.board, say));
  const night = asked.night ? await nightAtScale(asked.night, say) : undefined;
  const soak = asked.soak && (await soakAtScale(asked.soak, say));
  const overload = asked.overload ? await overloadAtScale(say) : undefined;
  const holds = {
    ...(sweep && { sweep: sweep.holds }),
    ...(night && { night: night.holds }),
    ...(soak && { soak: soak.holds }),
    ...(overload && { overload: overload.holds }),
  };
  return { sweep, board, night, soak, overload, holds };
}

async function sweptAtScale(sizes: readonly number[], say: Say) {
  say('Sweep: 500 duties due among so many open cases, median of 25, turn by turn');
  const swept = await benchSweep(sizes, say);
  for (const { open, reads, ms } of swept.costs)
    say(`  ${open.toLocaleString('en')} open: ${fixed(reads)} read units, ${fixed(ms)} ms`);
  say(`  read units ratio ${fixed(swept.readsRatio, 2)}, time ratio ${fixed(swept.timeRatio, 2)} (at most 1.2)`);
  const { scanRatio } = swept;
  if (scanRatio) say(`  a filtered scan of 100,000 reads ${fixed(scanRatio, 0)} times as much (at least 50)`);
  const holds = swept.readsRatio <= 1.2 && swept.timeRatio <= 1.2 && (scanRatio === undefined || scanRatio >= 50);
  return { ...swept, holds };
}

async function boardAtScale(sizes: readonly number[], say: Say) {
  say('\nBoard: so many tasks open in the units below, median of 5');
  const costs = await benchBoard(sizes);
  for (const { open, reads, cpuMs } of costs)
    say(`  ${open.toLocaleString('en')} open: ${fixed(reads)} read units, ${fixed(cpuMs, 0)} ms of a core`);
  return costs;
}

async function nightAtScale(alerts: number, say: Say) {
  say(`\nA night of ${alerts.toLocaleString('en')} alerts, from the sweep to the last notice`);
  const night = await benchNight(alerts, say);
  const { cost } = night;
  say(`  ${fixed(night.perSecond)} alerts a second; ${fixed(night.seconds)} s until nothing waited`);
  say(
    `  queues at their deepest ${night.deepest.toLocaleString('en')}, in the end 0; dead letters ${night.deadLetters}`,
  );
  say(`  wrong rungs ${night.wrong}; mails ${night.mails.toLocaleString('en')}`);
  say(
    `  an alert: ${fixed(cost.writeUnits, 2)} write units, ${fixed(cost.readUnits, 2)} read units, ${fixed(cost.calls, 2)} calls of the table, ${fixed(cost.notices, 2)} notices, ${fixed(cost.mails, 2)} mails`,
  );
  say(`  USD for 100,000: ${cost.arithmetic} = ${fixed(cost.usdPer100000, 2)}`);
  say(`  (${JSON.stringify({ ...PRICE_LIST, ...PRICES })})`);
  return { ...night, holds: night.wrong === 0 && night.deadLetters === 0 };
}

async function soakAtScale(asked: NonNullable<ScaleAsked['soak']>, say: Say) {
  say(`\nSoak: ${asked.perMinute.toLocaleString('en')} submissions offered a minute, for ${asked.minutes} minutes`);
  const { halves, ...soak } = await benchSoak(asked);
  say(`  ${fixed(soak.perMinute, 0)} a minute answered; by halves: ${halves.map(latencyOf).join('; ')}`);
  const errors = halves.reduce((sum, half) => sum + half.errors, 0);
  const refused = halves.reduce((sum, half) => sum + refusedIn(half), 0);
  say(`  errors ${errors}, turned away ${refused}, receipts without a case ${soak.lost}`);
  say('  MB at the start, in the middle, at the end');
  for (const [name, row] of memoryRows(soak.memory)) say(`    ${name}: ${row.map((mb) => fixed(mb)).join(', ')}`);
  say(`    the stack took ${fixed(soak.peakMb, 0)} at most`);
  say(`  the thread that grew most since the middle: ${fixed(soak.grown, 2)} times (at most ${FLAT})`);
  const ran = halves.map(({ numbers, ...counts }) => ({ ...counts, taken: numbers.length }));
  return { ...soak, halves: ran, holds: errors === 0 && soak.lost === 0 && soak.grown <= FLAT };
}

/** What is held after a collection, by function and in all, and what is taken of the machine. */
function memoryRows(memory: readonly Memory[]): [string, number[]][] {
  const byFunction = memory.map(({ live }) =>
    Map.groupBy(Object.entries(live), ([thread]) => thread.replace(/^\[.*?\] /, '')),
  );
  const names = new Set(byFunction.flatMap((groups) => [...groups.keys()]));
  const sum = (threads: readonly (readonly [string, number])[] = []) => threads.reduce((mb, [, one]) => mb + one, 0);
  return [
    ...[...names].map((name): [string, number[]] => [
      `held by ${name}`,
      byFunction.map((groups) => sum(groups.get(name))),
    ]),
    ['held in all', memory.map(({ live }) => sum(Object.entries(live)))],
    ['taken by the stack', memory.map(({ resident }) => resident.stack)],
    ['taken by the database', memory.map(({ resident }) => resident.database)],
  ];
}

async function overloadAtScale(say: Say) {
  say('\nOverload: three times what it can take, for half a minute');
  const { rush, ...overload } = await benchOverload();
  const taken = rush.numbers.length;
  say(`  it takes ${fixed(overload.capacity)} a second; in the rush ${fixed(taken / rush.took)}; ${latencyOf(rush)}`);
  say(
    `  of ${rush.offered.toLocaleString('en')}: taken ${taken}, turned away ${refusedIn(rush)}, errors ${rush.errors}`,
  );
  say(`  turned away without Retry-After ${rush.refused.without}; receipts without a case ${overload.lost}`);
  say(`  median latency afterwards against before: ${fixed(overload.recovered, 2)}`);
  const { numbers: _, ...counts } = rush;
  const holds = rush.errors === 0 && overload.lost === 0 && rush.refused.without === 0;
  return { ...overload, rush: { ...counts, taken }, holds };
}

const latencyOf = ({ p50Ms, p99Ms }: Offered) =>
  `p50 ${fixed(p50Ms ?? Number.NaN)} ms, p99 ${fixed(p99Ms ?? Number.NaN)} ms`;

const refusedIn = ({ refused }: Offered) => refused.withRetryAfter + refused.without;
