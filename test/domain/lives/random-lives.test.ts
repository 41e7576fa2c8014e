import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../../shared/cases/context.ts';
import { availableTo } from '../../../shared/domain/available.ts';
import { type ChainedEvent, canonical, chain, firstBreak } from '../../../shared/domain/chain.ts';
import type { ActionName } from '../../../shared/domain/commands.ts';
import { addDays } from '../../../shared/domain/day.ts';
import { decide } from '../../../shared/domain/decide.ts';
import { replay } from '../../../shared/domain/evolve/evolve.ts';
import { caseHead } from '../../../shared/schema/case.ts';
import { caseEvent } from '../../../shared/schema/events.ts';
import { at, citizen, context, NUMBER, offices, petition } from '../../support/city.ts';
import { diceOf } from '../../support/dice.ts';
import { received } from '../road.ts';
import { commandFor, LATEST, OTHER } from './command-for.ts';
import { doneByTheTable, holds, publicByRight, refusedByTheTable, wallHolds } from './rules.ts';
import { everyone, whatNext } from './what-next.ts';

/** How many lives are lived: more where a machine waits, not a person; mutation runs ask for fewer. */
const LIVES = Number(process.env.LIVES ?? (process.env.CI ? 5_000 : 1_000));
/** The same lives each time, so that a run can be repeated; others with LIVES_SEED. */
const SEED = Number(process.env.LIVES_SEED ?? 20_260_209);
const FEWEST_STEPS = 30;

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
  if (LIVES >= 1_000) expect(lived.size).toBeGreaterThanOrEqual(50);
});
