import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../../shared/cases/context.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { type Available, availableTo } from '../../../shared/domain/available.ts';
import type { Case } from '../../../shared/domain/case.ts';
import { type ChainedEvent, canonical, chain, firstBreak } from '../../../shared/domain/chain.ts';
import type { ActionName } from '../../../shared/domain/commands.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { decide } from '../../../shared/domain/decide.ts';
import { replay } from '../../../shared/domain/evolve/evolve.ts';
import { transitions } from '../../../shared/domain/transitions/table.ts';
import { caseHead } from '../../../shared/schema/case.ts';
import { caseEvent } from '../../../shared/schema/events.ts';
import { at, citizen, context, NUMBER, offices, petition, staff, system } from '../../support/city.ts';
import { received } from '../road.ts';
import { commandFor, type Dice, LATEST, OTHER } from './command-for.ts';
import { doneByTheTable, holds, publicByRight, refusedByTheTable, wallHolds } from './rules.ts';

/** How many lives are lived; mutation runs ask for fewer. */
const LIVES = Number(process.env.LIVES ?? 5_000);
/** The same lives each time, so that a run can be repeated; others with LIVES_SEED. */
const SEED = Number(process.env.LIVES_SEED ?? 20_260_209);
const FEWEST_STEPS = 30;

const everyone: readonly Actor[] = [
  ...[citizen, system('deliver'), system('deliver'), system('escalate'), system('recount')],
  ...['city-petitions', 'district-petitions'].flatMap((unit) => [staff(unit, 'registrar'), staff(unit, 'supervisor')]),
  ...['housing', 'transport', 'discipline', 'housing-station', 'district-housing'].map((unit) =>
    staff(unit, 'handler', 'head'),
  ),
  ...['city', 'province'].map((unit) => staff(unit, 'handler', 'head', 'supervisor')),
  staff('housing', 'auditor', 'admin'),
];
const names = Object.keys(transitions) as ActionName[];

const step = fc.record({
  place: fc.noBias(fc.nat({ max: everyone.length - 1 })),
  seed: fc.noBias(fc.nat()),
  days: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 1, arbitrary: fc.integer({ min: 4, max: 40 }) },
  ),
  /** Mostly somebody who can do something does it; sometimes anybody tries anything. */
  wild: fc.noBias(fc.integer({ min: 0, max: 9 })).map((n) => n === 0),
});

/** mulberry32: small, and without the pattern in its low digits that a plain congruence has. */
function diceOf(seed: number): Dice {
  let state = seed;
  return (...choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const chosen = choices[((mixed ^ (mixed >>> 14)) >>> 0) % choices.length];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
}

/** The road from the register to the final opinion; what leaves it is taken now and then, and what ends it seldom. */
const ROAD: readonly ActionName[] = [
  ...([
    'register',
    'route',
    'deliver',
    'decide-objection',
    'arbitrate',
    'accept',
    'answer-question',
    'reopen',
  ] as const),
  ...(['decide-extension', 'draft-opinion', 'approve-opinion', 'serve-opinion', 'contribute'] as const),
  ...(['ask-review', 'ask-re-review', 'decide-review', 'decide-re-review', 'serve-review', 'serve-re-review'] as const),
  ...(['resume-after-hearing', 'carry-out', 'verify-carrying-out', 'rate', 'answer-supervision'] as const),
];
const ENDS: readonly ActionName[] = [
  ...(['withdraw', 'refuse', 'link', 'merge', 'decline', 'hand-over', 'note-link', 'close', 'seal'] as const),
  'revoke-consent',
];
const ASIDE = names.filter((action) => !ROAD.includes(action) && !ENDS.includes(action));

/** What somebody sets out to do: to go on, to do some other thing, or, seldom, to end it. */
function wanted(roll: Dice): readonly ActionName[] {
  const chance = roll(...Array.from({ length: 24 }, (_, i) => i));
  if (chance === 0) return [roll(...ENDS)];
  return chance < 9 ? [roll(...ASIDE)] : ROAD;
}

/** Somebody who can do what is wanted, the first at or after this place in the row; else whoever can go on. */
function whatNext(place: number, matter: Case, wild: boolean, roll: Dice): { actor: Actor; next: Available } {
  for (const actions of wild ? [] : [wanted(roll), ROAD, names])
    for (let turn = 0; turn < everyone.length; turn++) {
      const actor = everyone[(place + turn) % everyone.length] ?? citizen;
      const offered = availableTo(actor, matter, offices).filter(({ action }) => actions.includes(action));
      if (offered.length > 0) return { actor, next: roll(...offered) };
    }
  return { actor: everyone[place] ?? citizen, next: { action: roll(...names) } };
}

const lived = new Map<ActionName, number>();

it('no path through the table breaks the law, the history, the clocks or the case [duty:table-is-law]', {
  timeout: 300_000,
}, () => {
  const other = { ...received(), number: OTHER, finalOn: at('2026-01-05') };
  fc.assert(
    fc.property(fc.array(step, { minLength: FEWEST_STEPS, maxLength: 45 }), (steps) => {
      const first = decide(undefined, petition('2026-03-02', { mayBePublished: true }), context('2026-03-02', citizen));
      if ('refusal' in first) throw new Error(first.refusal.code);
      let day = at('2026-03-02');
      let matter = first.matter;
      const history: ChainedEvent[] = chain(NUMBER, 0, '', first.events, sha256);

      for (const { place, seed, days, wild } of steps) {
        day = addDays(day, day < LATEST ? days : 0);
        const roll = diceOf(seed);
        const { actor, next } = whatNext(place, matter, wild, roll);
        const asked = commandFor(next, matter, day, roll);
        const before = JSON.stringify(matter);
        const outcome = decide(matter, asked, context(day, actor, { other }));
        if (JSON.stringify(matter) !== before) expect(JSON.stringify(matter)).toBe(before);
        if ('refusal' in outcome) {
          refusedByTheTable(asked, outcome.refusal);
          continue;
        }
        if (!availableTo(actor, matter, offices).some(({ action }) => action === asked.action))
          throw new Error(`${asked.action} was done and not offered`);
        doneByTheTable(asked, matter, outcome);
        lived.set(asked.action, (lived.get(asked.action) ?? 0) + 1);
        history.push(...chain(NUMBER, matter.version, history.at(-1)?.hash ?? '', outcome.events, sha256));
        matter = outcome.matter;
        holds(matter);
        publicByRight(matter);
        wallHolds(matter, outcome);
      }

      expect(firstBreak(NUMBER, history, sha256)).toBeUndefined();
      expect(matter.version).toBe(history.length);
      expect(replay(history.map(({ event }) => event))).toEqual(matter);
      const readBack = history.map(({ event }) => canonical(caseEvent.parse(JSON.parse(JSON.stringify(event)))));
      expect(readBack).toEqual(history.map(({ event }) => canonical(event)));
      expect(caseHead.safeParse(JSON.parse(JSON.stringify(matter))).error).toBeUndefined();
    }),
    // Looking for the shortest such life takes longer than all the others.
    { numRuns: LIVES, endOnFailure: true, seed: SEED },
  );
});

it('nearly every action was lived, so that what was proven was not the first steps alone', () => {
  if (LIVES >= 5_000) expect(lived.size).toBeGreaterThanOrEqual(50);
});
