import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import { actingFor, type Offices } from './office.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Subject } from './subject.ts';
import type { Relation, Transition, Who } from './transitions/row.ts';
import { concerns, hasSteppedAside } from './visibility.ts';
import { isAccused } from './wall.ts';

/**
 * Refuses whoever must not know of the case, then an actor the table does not name or who stepped aside, then a state
 * the action does not start from.
 */
export function refusalBy(
  transition: Transition,
  matter: Case | undefined,
  subject: Subject,
  actor: Actor,
  offices: Offices,
): { refusal: Refusal } | undefined {
  if (matter && isAccused(offices, matter, actor)) return refuse('unknown-case');
  if (!transition.who.some((who) => includes(who, actor, matter, subject, offices))) return refuse('not-yours');
  if (matter && actor.kind === 'staff' && hasSteppedAside(matter, actor)) return refuse('recused');
  const from: readonly string[] = transition.from;
  if (!from.includes(subject.status)) return refuse('wrong-state', { state: subject.status, needed: from.join(' | ') });
  if (matter && transition.whileCase && !transition.whileCase.includes(matter.status))
    return refuse('wrong-state', { state: matter.status, needed: transition.whileCase.join(' | ') });
  return undefined;
}

function includes(who: Who, actor: Actor, matter: Case | undefined, subject: Subject, offices: Offices): boolean {
  if (typeof who === 'string') return actor.kind === who;
  if (actor.kind !== 'staff' || !who.roles.some((role) => actor.roles.includes(role))) return false;
  if (who.of === 'concerned') return matter !== undefined && concerns(matter, actor.office, offices);
  const office = officeIn(who.of, matter, subject);
  return office !== undefined && actor.office === actingFor(offices, office);
}

function officeIn(relation: Exclude<Relation, 'concerned'>, matter: Case | undefined, subject: Subject) {
  switch (relation) {
    case 'holder':
      return matter?.office ?? subject.unit;
    case 'unit':
      return subject.unit;
    case 'sender':
      return subject.sender;
    case 'decider':
      return subject.decider;
  }
}
