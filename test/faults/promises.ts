import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '../../shared/cases/context.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Case } from '../../shared/domain/case.ts';
import { type ChainedEvent, firstBreak } from '../../shared/domain/chain.ts';
import { evolve, replay } from '../../shared/domain/evolve/evolve.ts';
import { waitsForHours, watchedOn } from '../../shared/domain/ladder.ts';
import type { Message } from '../../shared/domain/message.ts';
import { messagesOf } from '../../shared/domain/messages.ts';
import { isBehindWall } from '../../shared/domain/wall.ts';
import { offices } from '../support/city.ts';
import type { People } from './people.ts';
import { TIME_ZONE, type World } from './world.ts';

export interface Kept {
  readonly broken: readonly string[];
  readonly cases: number;
  readonly transfers: number;
  readonly flags: number;
  readonly notices: number;
  readonly mailedTwice: number;
}

/** What must hold once all is calm again; `broken` says what does not. */
export async function keptPromises(world: World, people: People, poison: readonly string[]): Promise<Kept> {
  const store = world.stores.cases();
  const { numbers, waiting } = await world.stores.left();
  const broken: string[] = [];
  const tell = (wrong: boolean, what: string) => (wrong ? broken.push(what) : undefined);
  const counts = { transfers: 0, flags: 0, notices: 0 };

  for (const [key, told] of people.told) tell(told.size !== 1, `${key} was given ${told.size} numbers`);
  const submitted = numbers.filter((number) => people.numbers.includes(number));
  tell(submitted.length !== people.told.size, `${people.told.size} matters sent in, ${submitted.length} cases`);
  for (const number of numbers) {
    const [stored, history] = [await store.load(number), await store.history(number)];
    if (!stored) throw new Error(`no case ${number}`);
    tell(firstBreak(number, history, sha256) !== undefined, `${number}: its chain is broken`);
    tell(!sameCase(replay(history.map(({ event }) => event)), stored.matter), `${number}: not what its history says`);
    for (const wrong of wrongIn(stored.matter, history, world)) broken.push(`${number}: ${wrong}`);
    counts.transfers += history.filter(({ event }) => event.type === 'delivered').length;
    counts.flags += history.filter(({ event }) => event.type === 'overdue-flagged').length;
    counts.notices += noticesOf(history).length;
  }
  for (const id of waiting) broken.push(`${id} still waits in the outbox`);
  for (const [name, queue] of Object.entries(world.queues)) {
    tell(queue.length > 0, `${queue.length} messages still wait in ${name}`);
    for (const body of queue.dead.filter((each) => !poison.includes(each)))
      broken.push(`dead letter in ${name}: ${body}`);
  }
  const aside = (await world.stores.aside.all()).filter(({ reason }) => reason !== 'unreadable');
  for (const { key, reason } of aside) broken.push(`${key} was set aside: ${reason}`);
  const dead = Object.values(world.queues).flatMap((queue) => queue.dead);
  for (const body of poison) tell(!dead.includes(body), `the poison went missing: ${body}`);
  const mailedTwice = [...world.mailed.values()].reduce((sum, times) => sum + times - 1, 0);
  return { broken, cases: numbers.length, ...counts, mailedTwice };
}

function wrongIn(matter: Case, history: readonly ChainedEvent[], world: World): string[] {
  const today = dayOf(world.now(), TIME_ZONE);
  const twice = repeated([
    ...history.flatMap(({ event }) => (event.type === 'delivered' ? [`delivered ${event.assignment}`] : [])),
    ...history.flatMap(({ event }) =>
      event.type === 'overdue-flagged' ? [`flagged ${event.clock} ${event.rung}`] : [],
    ),
    ...history.flatMap(({ event }) =>
      event.type === 'supervised' && event.clock ? [`supervised ${event.clock} ${event.rung}`] : [],
    ),
    ...history.flatMap(({ event }) => (event.type === 'reminded' ? [`reminded ${event.clock} ${event.on}`] : [])),
  ]);
  const undelivered = matter.assignments.filter(({ status }) => status === 'sent');
  const waiting = matter.clocks.filter((clock) => {
    const watched = watchedOn(matter, clock);
    return watched !== undefined && watched <= today && !waitsForHours(matter, clock);
  });
  const untold = noticesOf(history).filter(({ id, hasAddress }) => hasAddress && !world.mailed.has(id));
  const lost = matter.version !== history.length ? [`version ${matter.version} of ${history.length} events`] : [];
  return [
    ...twice.map((what) => `${what} twice`),
    ...(OVER.includes(matter.status) ? [] : undelivered.map(({ id }) => `${id} was never delivered`)),
    ...waiting.map(({ id }) => `${id} waits for the sweep`),
    ...untold.map(({ id }) => `${id} was never mailed`),
    ...lost,
  ];
}

/** A case that is over delivers nothing any more. */
const OVER: readonly Case['status'][] = ['closed', 'refused', 'linked', 'merged', 'withdrawn', 'sealed'];

interface Notice {
  readonly id: string;
  readonly hasAddress: boolean;
}

/** Each notice that the history gave rise to, under the id of its message. */
function noticesOf(history: readonly ChainedEvent[]): Notice[] {
  let matter: Case | undefined;
  const accused: Case['accused'][number][] = [];
  const notices: [string, Message & { queue: 'notices' }][] = [];
  for (const { seq, event } of history) {
    const after = evolve(matter, event);
    matter = after;
    accused.push(...after.accused);
    for (const [i, message] of messagesOf(after, event, offices).entries())
      if (message.queue === 'notices') notices.push([`${after.number}-${seq}-${i}`, message]);
  }
  return notices.map(([id, { to }]) => ({
    id,
    hasAddress: 'citizen' in to || !isBehindWall(offices, accused, to.office),
  }));
}

function repeated(all: readonly string[]): string[] {
  return all.filter((each, i) => all.indexOf(each) < i);
}

function sameCase(a: Case | undefined, b: Case): boolean {
  const sorted = (each: Case) => JSON.parse(JSON.stringify({ ...each, clocks: [...each.clocks].sort(byId) }));
  return a !== undefined && isDeepStrictEqual(sorted(a), sorted(b));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
