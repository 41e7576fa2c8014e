import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import { type Decision, decide } from '../../shared/domain/decide.ts';
import {
  ASSIGN_1,
  citizen,
  context,
  housingHandler,
  office,
  opinions,
  petition,
  registrar,
  system,
} from '../support/city.ts';

/** Does it, or says why not. */
export function attempt(matter: Case | undefined, day: string, actor: Actor, command: Command) {
  return decide(matter, command, context(day, actor));
}

export function done(matter: Case | undefined, day: string, actor: Actor, command: Command): Decision {
  const decision = attempt(matter, day, actor, command);
  if ('refusal' in decision) throw new Error(`${command.action} refused: ${decision.refusal.code}`);
  return decision;
}

export const received = () => done(undefined, '2026-03-02', citizen, petition('2026-03-02')).matter;
export const registered = () =>
  done(received(), '2026-03-03', registrar, { action: 'register', category: '城乡建设' }).matter;
export const routed = () =>
  done(registered(), '2026-03-04', registrar, {
    action: 'route',
    to: [
      { office: office('housing'), lead: true },
      { office: office('transport'), lead: false },
    ],
  }).matter;
export const delivered = () =>
  done(routed(), '2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_1 }).matter;
export const accepted = () =>
  done(delivered(), '2026-03-06', housingHandler, { action: 'accept', assignment: ASSIGN_1 }).matter;
export const answered = () =>
  done(accepted(), '2026-03-20', housingHandler, { action: 'answer', assignment: ASSIGN_1, opinions }).matter;
export const closed = () => done(answered(), '2026-03-21', registrar, { action: 'close', resolved: true }).matter;
