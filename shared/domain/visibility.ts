import type { Actor } from './actor.ts';
import { type Case, isInHand } from './case.ts';
import type { OfficeId } from './ids.ts';
import { isWithin, type Offices, seatOf, successorOf } from './office.ts';
import { type Reading, type ReadingRelation, readings } from './readings.ts';
import { type Refusal, refuse } from './refusal.ts';
import { isAccused } from './wall.ts';

type Person = Extract<Actor, { kind: 'staff' }>;

/** Every office that has to do with the case: who holds it, has it in hand, decides, reviews or watches over it. */
export function concernedOffices(matter: Case): OfficeId[] {
  const { office, assignments, notices, reviews, suggestions, toldUrgently } = matter;
  return [
    ...new Set([
      office,
      ...assignments.flatMap((each) => [each.office, each.sender, ...(each.objection ? [each.objection.decider] : [])]),
      ...notices.flatMap((each) => [each.office, each.supervisor, ...(each.jointWith ?? [])]),
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

/** Whether an office is in that relation to the case. */
function standsIn(relation: ReadingRelation, matter: Case, office: OfficeId, offices: Offices): boolean {
  const isTheirs = (each: OfficeId) => each === office || successorOf(offices, each) === office;
  switch (relation) {
    case 'holder':
      return isTheirs(matter.office);
    case 'concerned':
      return concerns(matter, office, offices);
    case 'in-hand':
      return [
        ...matter.assignments.filter(isInHand).map((each) => each.office),
        ...matter.reviews.map((r) => r.body),
      ].some(isTheirs);
    case 'above':
      return concernedOffices(matter).some((each) => isWithin(offices, each, seatOf(offices, office)));
    case 'anywhere':
      return true;
  }
}

/** The units that an office looks over, itself among them. */
export function lookedOverBy(offices: Offices, office: OfficeId): OfficeId[] {
  const seat = seatOf(offices, office);
  return [...offices.keys()].filter((each) => isWithin(offices, each, seat));
}

/**
 * Whether the table lets this person read this of the case; nobody reads what accuses them or their unit. Who the citizen
 * of a confidential matter is, only the petition office that holds it reads.
 */
export function mayRead(reading: Reading, matter: Case, actor: Person, offices: Offices): boolean {
  const isSecret = reading === 'citizen' && matter.confidential;
  const named = readings[reading].who.some(
    ({ roles, of }) =>
      (!isSecret || of === 'holder') &&
      roles.some((role) => actor.roles.includes(role)) &&
      standsIn(of, matter, actor.office, offices),
  );
  return named && !isAccused(offices, matter, actor);
}

/** Whoever stepped aside has no part in the case any more (Art. 28(3)); by order of a head, in the office of that head. */
export function hasSteppedAside({ recused }: Pick<Case, 'recused'>, actor: Person): boolean {
  return recused.some(({ staff, office }) => staff === actor.id && (!office || office === actor.office));
}

/** Why somebody on the staff may not read the case. To whomever the table does not name, or it accuses, it is not there. */
export function readingRefused(matter: Case, actor: Person, offices: Offices): { refusal: Refusal } | undefined {
  if (!mayRead('case', matter, actor, offices)) return refuse('unknown-case');
  return hasSteppedAside(matter, actor) ? refuse('recused') : undefined;
}

/** Whether somebody on the staff may read the case. */
export function maySee(matter: Case, actor: Person, offices: Offices): boolean {
  return !readingRefused(matter, actor, offices);
}
