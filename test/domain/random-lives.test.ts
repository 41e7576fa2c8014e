import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../shared/cases/context.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { availableTo } from '../../shared/domain/available.ts';
import type { Case } from '../../shared/domain/case.ts';
import { type ChainedEvent, chain, firstBreak } from '../../shared/domain/chain.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { addDays } from '../../shared/domain/day.ts';
import { decide } from '../../shared/domain/decide.ts';
import { replay } from '../../shared/domain/evolve/evolve.ts';
import type { AssignmentId, ClockId, NoticeId } from '../../shared/domain/ids.ts';
import { messagesOf } from '../../shared/domain/messages.ts';
import { transitions } from '../../shared/domain/transitions/table.ts';
import { caseEvent } from '../../shared/schema/events.ts';
import {
  at,
  citizen,
  context,
  housingHandler,
  NUMBER,
  office,
  opinions,
  petition,
  registrar,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';

const actors: Actor[] = [
  ...[citizen, registrar, supervisor, housingHandler, transportHandler],
  ...[system('deliver'), system('escalate')],
];
const assignment = fc.constantFrom('01', '02', '03') as fc.Arbitrary<AssignmentId>;
const clock = fc.constantFrom(
  ...['route#01', 'notify#01', 'notify#02', 'handle#01', 'objection#01', 'supervision-reply#01'],
) as fc.Arbitrary<ClockId>;
const unit = fc.constantFrom('housing', 'transport', 'city-petitions').map(office);

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constant({ action: 'register', category: '城乡建设' } as const),
  fc.record({
    action: fc.constant('route' as const),
    to: fc.array(fc.record({ office: unit, lead: fc.boolean() }), { maxLength: 2 }),
  }),
  fc.record({ action: fc.constantFrom('deliver' as const, 'accept' as const), assignment }),
  fc.record({ action: fc.constant('answer' as const), assignment, opinions: fc.subarray([...opinions]) }),
  fc.record({ action: fc.constant('close' as const), resolved: fc.boolean() }),
  fc.record({ action: fc.constant('flag-overdue' as const), clock }),
  fc.record({
    action: fc.constant('supervise' as const),
    office: unit,
    ground: fc.constantFrom('evasion' as const, 'other' as const),
  }),
  fc.record({
    action: fc.constant('answer-supervision' as const),
    notice: fc.constantFrom('01', '02') as fc.Arbitrary<NoticeId>,
    text: fc.string(),
  }),
);
const step = fc.record({ command, actor: fc.constantFrom(...actors), days: fc.integer({ min: 0, max: 12 }) });

it('no path through the table breaks the history, the clocks or the case', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
      const first = decide(undefined, petition('2026-03-02'), context('2026-03-02', citizen));
      if ('refusal' in first) throw new Error(first.refusal.code);
      let day = at('2026-03-02');
      let matter = first.matter;
      const history: ChainedEvent[] = chain(NUMBER, 0, '', first.events, sha256);

      for (const { command: asked, actor, days } of steps) {
        day = addDays(day, days);
        const before = JSON.stringify(matter);
        const outcome = decide(matter, asked, context(day, actor));
        expect(JSON.stringify(matter)).toBe(before);
        if ('refusal' in outcome) continue;
        const offered = availableTo(actor, matter).some(({ action }) => action === asked.action);
        expect(offered).toBe(true);
        history.push(...chain(NUMBER, matter.version, history.at(-1)?.hash ?? '', outcome.events, sha256));
        matter = outcome.matter;
        holds(matter);
      }

      expect(firstBreak(NUMBER, history, sha256)).toBeUndefined();
      expect(matter.version).toBe(history.length);
      expect(replay(history.map(({ event }) => event))).toEqual(matter);
      for (const { event } of history) expect(caseEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
    }),
    { numRuns: Number(process.env.LIVES ?? 500) },
  );
});

function holds(matter: Case) {
  const running = matter.clocks.filter(({ status }) => status === 'running');
  const perOwner = running.map(({ kind, assignment: of, notice }) => `${kind}/${of ?? ''}/${notice ?? ''}`);
  expect(new Set(perOwner).size).toBe(perOwner.length);
  expect(running.filter(({ kind }) => kind === 'handle').length).toBeLessThanOrEqual(1);
  for (const { startedOn, due, stoppedOn } of matter.clocks) {
    expect(due >= startedOn).toBe(true);
    if (stoppedOn) expect(stoppedOn >= startedOn).toBe(true);
  }
  if (matter.status === 'closed') expect(running.every(({ kind }) => kind === 'supervision-reply')).toBe(true);
  expect(matter.assignments.filter(({ lead }) => lead).length).toBeLessThanOrEqual(1);
}

it('a history that was tampered with is found out', () => {
  const first = decide(undefined, petition('2026-03-02'), context('2026-03-02', citizen));
  if ('refusal' in first) throw new Error(first.refusal.code);
  const register = decide(first.matter, { action: 'register', category: '教育文体' }, context('2026-03-03', registrar));
  if ('refusal' in register) throw new Error(register.refusal.code);
  const history = chain(NUMBER, 0, '', [...first.events, ...register.events], sha256);
  const [one, two] = history;
  if (!one || !two) throw new Error('two events expected');

  expect(firstBreak(NUMBER, history, sha256)).toBeUndefined();
  expect(firstBreak(NUMBER, [one, { ...two, event: { ...two.event, at: one.event.at } }], sha256)).toBe(2);
  expect(firstBreak(NUMBER, [two], sha256)).toBe(1);
  expect(firstBreak('TT2026000002' as typeof NUMBER, history, sha256)).toBe(1);
});

it('messages carry no personal data', () => {
  const first = decide(undefined, petition('2026-03-02'), context('2026-03-02', citizen));
  if ('refusal' in first) throw new Error(first.refusal.code);
  const text = JSON.stringify([
    first.events,
    first.matter,
    first.events.flatMap((event) => messagesOf(first.matter, event)),
  ]);
  expect(text).not.toContain('林小满');
  expect(text).not.toContain('xiaoman');
});

it('every row of the table cites its source', () => {
  for (const { source } of Object.values(transitions)) expect(source).toMatch(/^Art\. \d+/);
});
