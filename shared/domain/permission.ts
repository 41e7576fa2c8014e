import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { OfficeId } from './ids.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Subject } from './subject.ts';
import type { Transition, Who } from './transitions.ts';

/** Refuses an actor the table does not name, then a state the action does not start from. */
export function refusalBy(
  transition: Transition,
  matter: Case | undefined,
  subject: Subject,
  actor: Actor,
): { refusal: Refusal } | undefined {
  const holder = matter?.office ?? subject.unit;
  if (!transition.who.some((who) => includes(who, actor, holder, subject.unit))) return refuse('not-yours');
  const from: readonly string[] = transition.from;
  if (!from.includes(subject.status)) return refuse('wrong-state', { state: subject.status, needed: from.join(' | ') });
  if (matter && transition.whileCase && !transition.whileCase.includes(matter.status))
    return refuse('wrong-state', { state: matter.status, needed: transition.whileCase.join(' | ') });
  return undefined;
}

function includes(who: Who, actor: Actor, holder: OfficeId, unit: OfficeId): boolean {
  if (typeof who === 'string') return actor.kind === who;
  if (actor.kind !== 'staff' || !who.roles.some((role) => actor.roles.includes(role))) return false;
  return actor.office === (who.of === 'holder' ? holder : unit);
}
