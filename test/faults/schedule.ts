import { dayOf } from '../../shared/cases/time.ts';
import { diceOf, happens } from '../support/dice.ts';
import { People } from './people.ts';
import { type Kept, keptPromises } from './promises.ts';
import type { OpenStores } from './stores.ts';
import { TIME_ZONE, World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ROUNDS = 60;
const RESTARTS_PER_MILLE = 10;
/** A whole day, for what waits for office hours. */
const CALM_HOURS = 27;
/** Longer than a message that was never confirmed waits to be sent again. */
const STEP_HOURS = 3;
/** By then everything has been sent that will be. */
const LONGEST_HOURS = 100;
const CALM_WEEKS = 4;

export interface Lived extends Kept {
  readonly seed: number;
  readonly met: Readonly<Record<string, number>>;
}

/** Lives through one schedule of faults, the same for the same seed, and looks at what is left when it is calm again. */
export async function liveThrough(seed: number, open: OpenStores): Promise<Lived> {
  const world = new World(diceOf(seed), open);
  const people = new People(world);
  // So that the first sweep does not look months back.
  await world.stores.worklists.setWatermark(dayOf(world.now(), TIME_ZONE));
  if (happens(world.roll, 300)) await world.stores.spoil(dayOf(world.now(), TIME_ZONE));
  people.submit();
  for (let round = 0; round < ROUNDS; round++) await goOn(world, people);
  const poison = happens(world.roll, 300) ? [poisoned(world)] : [];
  await calmDown(world, people);
  return { seed, met: Object.fromEntries(world.weather.met), ...(await keptPromises(world, people, poison)) };
}

/** Somewhat happens, several things at once; then time passes, mostly minutes, sometimes days on which nothing ran. */
async function goOn(world: World, people: People): Promise<void> {
  const { roll, weather, runs } = world;
  weather.turn(world.now());
  for (let things = roll(1, 2, 3, 4); things > 0; things--)
    roll(
      () => (people.told.size < 4 ? people.submit() : people.work()),
      ...Array.from({ length: 6 }, () => () => people.work()),
      ...Array.from({ length: 4 }, () => () => world.consume('transfers')),
      ...Array.from({ length: 4 }, () => () => world.consume('notices')),
      ...Array.from({ length: 2 }, () => () => world.consume('alerts')),
      () => world.reconcile(),
      () => world.sweep(),
    )();
  await runs.finish();
  if (happens(roll, RESTARTS_PER_MILLE)) for (const queue of Object.values(world.queues)) queue.forget();
  world.pass(roll(MINUTE, MINUTE, 4 * MINUTE, HOUR, HOUR, 9 * HOUR, DAY, 4 * DAY, -HOUR));
}

/** The weather clears, whoever had no answer asks again, and everything runs by the timetable, also when weeks have passed. */
async function calmDown(world: World, people: People): Promise<void> {
  world.weather.clear();
  for (let weeks = CALM_WEEKS; weeks > 0; weeks--) {
    for (let hour = 0; hour < CALM_HOURS || !isStill(world); hour += STEP_HOURS) {
      if (hour > LONGEST_HOURS) return;
      world.pass(STEP_HOURS * HOUR);
      for (const key of people.unanswered) people.submit(key);
      await runOnce(world);
    }
    if (weeks > 1) world.pass(9 * DAY);
  }
}

function isStill({ queues }: World): boolean {
  return Object.values(queues).every(({ length }) => length === 0);
}

async function runOnce(world: World): Promise<void> {
  const { runs, queues } = world;
  await runs.finish();
  for (const name of ['transfers', 'alerts', 'notices'] as const)
    for (let left = queues[name].length; left > 0; left--) {
      world.consume(name);
      await runs.finish();
    }
  world.reconcile();
  world.sweep();
  await runs.finish();
}

/** What nobody can handle: it must end among the dead letters, alone. */
function poisoned({ queues, roll, now }: World): string {
  const body = JSON.stringify(
    roll<unknown>(
      { nonsense: true },
      { id: 'x', message: { queue: 'transfers', task: 'deliver', case: 'TT2026009999', assignment: '01' } },
    ),
  );
  queues.transfers.send(body, Date.parse(now()));
  return body;
}
