import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { OfficeId } from './ids.ts';
import { type Offices, successorOf } from './office.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isAccused } from './wall.ts';

/** Every office that has to do with the case: who holds it, has it in hand, decides, reviews or watches over it. */
export function concernedOffices(matter: Case): OfficeId[] {
  const { office, assignments, notices, reviews, suggestions, toldUrgently } = matter;
  return [
    ...new Set([
      office,
      ...assignments.flatMap((each) => [each.office, each.sender, ...(each.objection ? [each.objection.decider] : [])]),
      ...notices.flatMap((each) => [each.office, each.supervisor]),
      ...reviews.map(({ body }) => body),
      ...suggestions.map((each) => each.office),
      ...toldUrgently,
    ]),
  ];
}

/** Those of them that have it in hand, decide or review it now. */
export function officesAtWork(matter: Case): OfficeId[] {
  const { assignments, reviews } = matter;
  const ended = ['returned', 'recalled'];
  return concernedOffices({
    ...matter,
    assignments: assignments.filter(({ status }) => !ended.includes(status)),
    reviews: reviews.filter(({ status }) => status !== 'served'),
    notices: [],
    suggestions: [],
    toldUrgently: [],
  });
}

/** Whether an office, or a closed one whose powers it carries on (Art. 24(2)), has to do with the case. */
export function concerns(matter: Case, office: OfficeId, offices: Offices): boolean {
  return concernedOffices(matter).some((each) => each === office || successorOf(offices, each) === office);
}

type Staff = Extract<Actor, { kind: 'staff' }>;

/** Whoever stepped aside has no part in the case any more (Art. 28(3)); by order of a head, in the office of that head. */
export function hasSteppedAside({ recused }: Pick<Case, 'recused'>, actor: Staff): boolean {
  return recused.some(({ staff, office }) => staff === actor.id && (!office || office === actor.office));
}

/** Why somebody on the staff may not read the case. To whomever it does not concern, or accuses, it is not there. */
export function readingRefused(matter: Case, actor: Staff, offices: Offices): { refusal: Refusal } | undefined {
  const hidden = !concerns(matter, actor.office, offices) || isAccused(offices, matter, actor);
  if (hidden) return refuse('unknown-case');
  return hasSteppedAside(matter, actor) ? refuse('recused') : undefined;
}

/** Whether somebody on the staff may read the case. */
export function maySee(matter: Case, actor: Staff, offices: Offices): boolean {
  return !readingRefused(matter, actor, offices);
}
