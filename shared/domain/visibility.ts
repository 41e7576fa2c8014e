import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { OfficeId } from './ids.ts';
import type { Offices } from './office.ts';
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

/** Those of them that still have something to do in it, or to wait for. */
export function officesAtWork(matter: Case): OfficeId[] {
  const { assignments, notices, reviews, suggestions } = matter;
  const ended = ['returned', 'recalled'];
  return concernedOffices({
    ...matter,
    assignments: assignments.filter(({ status }) => !ended.includes(status)),
    notices: notices.filter(({ status }) => status === 'open'),
    reviews: reviews.filter(({ status }) => status !== 'served'),
    suggestions: suggestions.filter(({ status }) => status === 'open'),
    toldUrgently: [],
  });
}

export function concerns(matter: Case, office: OfficeId): boolean {
  return concernedOffices(matter).includes(office);
}

/** Whether somebody on the staff may know of the case at all. For everybody else it is not there. */
export function maySee(matter: Case, actor: Extract<Actor, { kind: 'staff' }>, offices: Offices): boolean {
  return concerns(matter, actor.office) && !isAccused(offices, matter, actor);
}
