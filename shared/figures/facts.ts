import type { Case, Clock, Grade } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { AssignmentId, ClockId, OfficeId } from '../domain/ids.ts';
import type { ClockKind } from '../domain/policy.ts';

/** The duties that the public figures are about; `handle` is the answer in writing, by whichever period. */
export const countedClocks = ['route', 'simple-accept', 'notify', 'handle'] as const;
export type CountedClock = (typeof countedClocks)[number];

/** One thing that is counted. It says nothing of the citizen, nor of what the matter is about. */
export type Fact =
  /** A duty, and when it was done. `short`: a shorter period ran beside it, for the acceptance alone. */
  | {
      readonly kind: 'clock';
      readonly clock: CountedClock;
      readonly due: Day;
      readonly endedOn?: Day;
      readonly short?: true;
    }
  /** What could be rated; without a grade nobody has. */
  | { readonly kind: 'rating'; readonly servedOn: Day; readonly grade?: Grade }
  /** A matter the office has in hand. */
  | { readonly kind: 'open' };

/** A month `2026-03`, or `open`: what is in hand now. */
export type FactPeriod = string;

/** A fact, with what it is a fact about and where it is counted. */
export interface PlacedFact {
  readonly about: { readonly clock: ClockId } | { readonly assignment: AssignmentId } | 'case';
  readonly office: OfficeId;
  readonly period: FactPeriod;
  readonly fact: Fact;
}

export const OPEN_NOW: FactPeriod = 'open';
export const monthOf = (day: Day): FactPeriod => day.slice(0, 7);

/**
 * What a matter adds to the figures. An accusation adds nothing: from a figure of their own unit the accused could tell
 * that there is one (Art. 30(3), 46(5)). What several offices did to a matter is counted once for each of them.
 */
export function factsOf(matter: Case): PlacedFact[] {
  if (matter.nature === 'accusation' || matter.accused.length > 0) return [];
  return [
    ...matter.clocks.flatMap((clock) => duty(matter, clock)),
    ...ofTheHolder(matter),
    ...matter.assignments.flatMap((each) => ofTheUnit(matter, each)),
  ];
}

const counted: Partial<Readonly<Record<ClockKind, CountedClock>>> = {
  route: 'route',
  'simple-accept': 'simple-accept',
  notify: 'notify',
  handle: 'handle',
  extension: 'handle',
  answer: 'handle',
};

function duty(matter: Case, clock: Clock): PlacedFact[] {
  const kind = counted[clock.kind];
  if (!kind || clock.status === 'suspended' || !isCounted(matter, clock)) return [];
  const { id, office, due, stoppedOn } = clock;
  const short = kind === 'notify' && matter.simple && sameUnit(matter, clock, 'simple-accept').length > 0;
  const fact: Fact = {
    ...{ kind: 'clock', clock: kind, due },
    ...(stoppedOn && { endedOn: stoppedOn }),
    ...(short && { short: true }),
  };
  return [{ about: { clock: id }, office, period: monthOf(due), fact }];
}

const ACCEPTED_OR_NOT = ['accepted', 'drafted', 'approved', 'answered', 'declined'];

/** A duty that fell away, because the matter went elsewhere or was taken back, was neither done nor missed. */
function isCounted(matter: Case, clock: Clock): boolean {
  const unit = matter.assignments.find(({ id }) => id === clock.assignment);
  if (clock.kind === 'simple-accept' && !matter.simple) return false;
  if (clock.status === 'running') return true;
  switch (clock.kind) {
    case 'route':
      return matter.status !== 'withdrawn' || matter.assignments.length > 0;
    case 'notify':
    case 'simple-accept':
      return unit !== undefined && ACCEPTED_OR_NOT.includes(unit.status);
    default:
      return wasAnswered(matter, clock, unit?.servedOn);
  }
}

/** Answered within this very period: not one that an extension took the place of. Ordered anew 重办, the first answer stays. */
function wasAnswered(matter: Case, clock: Clock, servedOn: Day | undefined): boolean {
  const extended = sameUnit(matter, clock, 'extension').some(({ startedOn }) => startedOn === clock.stoppedOn);
  if (clock.kind === 'handle' && extended) return false;
  const anew = sameUnit(matter, clock, 'handle').some(({ startedOn }) => startedOn > clock.startedOn);
  return servedOn !== undefined || anew;
}

function sameUnit({ clocks }: Case, { assignment }: Clock, kind: ClockKind): Clock[] {
  return clocks.filter((each) => each.kind === kind && each.assignment === assignment);
}

function ofTheHolder(matter: Case): PlacedFact[] {
  const { office, status, ratings } = matter;
  if (status === 'submitted' || status === 'registered')
    return [{ about: 'case', office, period: OPEN_NOW, fact: { kind: 'open' } }];
  const servedOn = rated(matter)?.servedOn;
  return servedOn ? [{ about: 'case', office, period: monthOf(servedOn), fact: rating(servedOn, ratings.office) }] : [];
}

const IN_HAND = ['delivered', 'objected', 'accepted', 'drafted', 'approved'];
const STILL_OPEN = ['routed', 'accepted', 'answered', 'reviewing'];

function ofTheUnit(matter: Case, { id, office, status, servedOn }: Case['assignments'][number]): PlacedFact[] {
  const about = { assignment: id };
  if (IN_HAND.includes(status) && STILL_OPEN.includes(matter.status))
    return [{ about, office, period: OPEN_NOW, fact: { kind: 'open' } }];
  if (!servedOn || rated(matter)?.id !== id) return [];
  return [{ about, office, period: monthOf(servedOn), fact: rating(servedOn, matter.ratings.unit) }];
}

/** Whose answer the ratings are about: the last that reached the citizen. */
const rated = ({ assignments }: Case) => assignments.findLast(({ servedOn }) => servedOn);

function rating(servedOn: Day, grade: Grade | undefined): Fact {
  return { kind: 'rating', servedOn, ...(grade && { grade }) };
}
