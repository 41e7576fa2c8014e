import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Command, Commands } from '../../shared/domain/commands.ts';
import type { Context } from '../../shared/domain/context.ts';
import { type Decision, decide } from '../../shared/domain/decide.ts';
import {
  ASSIGN_1,
  at,
  citizen,
  context,
  housingHandler,
  housingHead,
  instant,
  office,
  opinions,
  petition,
  registrar,
  system,
} from '../support/city.ts';

/** Does it, or says why not. */
export function attempt(
  matter: Case | undefined,
  day: string,
  actor: Actor,
  command: Command,
  change: Partial<Context> = {},
) {
  return decide(matter, command, context(day, actor, change));
}

export function done(
  matter: Case | undefined,
  day: string,
  actor: Actor,
  command: Command,
  change: Partial<Context> = {},
): Decision {
  const decision = attempt(matter, day, actor, command, change);
  if ('refusal' in decision) throw new Error(`${command.action} refused: ${decision.refusal.code}`);
  return decision;
}

type Step = readonly [day: string, actor: Actor, command: Command];

/** The case after these steps, one after the other. */
export function walked(matter: Case | undefined, ...steps: readonly Step[]): Case {
  const end = steps.reduce<Case | undefined>(
    (at, [day, actor, command]) => done(at, day, actor, command).matter,
    matter,
  );
  if (!end) throw new Error('nothing happened');
  return end;
}

export const received = (change: Partial<Commands['submit']> = {}) =>
  done(undefined, '2026-03-02', citizen, petition('2026-03-02', change)).matter;
export const registered = (change: Partial<Commands['register']> = {}, submitted = received()) =>
  done(submitted, '2026-03-03', registrar, { action: 'register', category: '城乡建设', nature: 'claim', ...change })
    .matter;
export const toBoth: Command<'route'> = {
  action: 'route',
  way: 'transfer',
  to: [
    { office: office('housing'), lead: true },
    { office: office('transport'), lead: false },
  ],
};
export const routed = (change: Partial<Commands['route']> = {}, from = registered()) =>
  done(from, '2026-03-04', registrar, { ...toBoth, ...change }).matter;
export const delivered = (from = routed()) =>
  done(from, '2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }).matter;
export const accepted = (change: Partial<Commands['accept']> = {}, from = delivered()) =>
  done(from, '2026-03-06', housingHandler, { action: 'accept', assignment: ASSIGN_1, ...change }).matter;
/** Brought in writing, so that the notice of acceptance has to be posted. */
export const acceptedByLetter = () => {
  const letter = received({
    ...{ channel: 'letter', citizen: { anonymous: false, name: '林小满', address: '城南路8号' } },
    ...{ receivedOn: at('2026-03-02'), receivedAt: instant('2026-03-02') },
  });
  return accepted({}, delivered(routed({}, registered({}, letter))));
};
export const drafting: Command<'draft-opinion'> = {
  action: 'draft-opinion',
  assignment: ASSIGN_1,
  found: '电梯主板损坏，配件已经停产。',
  opinions,
};
export const drafted = (from = accepted(), change: Partial<Commands['draft-opinion']> = {}) =>
  done(from, '2026-03-18', housingHandler, { ...drafting, ...change }).matter;
export const approved = (from = drafted()) =>
  done(from, '2026-03-19', housingHead, { action: 'approve-opinion', assignment: ASSIGN_1 }).matter;
export const serve = (on: string): Command<'serve-opinion'> => {
  return { action: 'serve-opinion', assignment: ASSIGN_1, service: { way: 'posted', on: at(on), recipient: '林小满' } };
};
export const answered = (from = approved()) => done(from, '2026-03-20', housingHandler, serve('2026-03-20')).matter;
export const closed = (from = answered(), resolved = false) =>
  done(from, '2026-03-23', registrar, { action: 'close', resolved }).matter;
export const reviewAsked = (from = answered()) =>
  done(from, '2026-04-01', citizen, { action: 'ask-review', reasons: '没有说明何时修好。' }).matter;
