import type { Actor } from '../domain/actor.ts';
import type { Case } from '../domain/case.ts';
import type { CaseNumber, OfficeId } from '../domain/ids.ts';
import { isInHandOf } from '../domain/in-hand.ts';
import { isWithin, type Offices, predecessorsOf } from '../domain/office.ts';
import { maySee } from '../domain/visibility.ts';
import type { CaseFinder } from '../ports/case-finder.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Page } from '../ports/worklists.ts';
import { caseNumber } from '../schema/ids.ts';
import { type CaseSearch, PAGE } from '../schema/lists.ts';
import type { Jurisdiction } from './context.ts';
import { marksOf } from './party-marks.ts';

export interface SearchDeps {
  readonly cases: CaseStore;
  readonly finder: CaseFinder;
  readonly jurisdiction: Jurisdiction;
  readonly codeKey: string;
}

export interface SearchQuestion {
  readonly search: Omit<CaseSearch, 'cursor'>;
  readonly actor: Extract<Actor, { kind: 'staff' }>;
  /** Where the page before ended. */
  readonly after?: string | undefined;
}

/** Cases that are looked at for one page: where few fit, the page is short and the list goes on. */
const MOST_LOOKED_AT = 200;
const AT_ONCE = 20;

/**
 * The cases that fit and that this person may see, what was received last first. A number, or something of a person's,
 * is looked up by itself; otherwise those of a unit are gone through. Nothing is said of what is hidden.
 */
export async function searchCases(deps: SearchDeps, question: SearchQuestion): Promise<Page<Case>> {
  const offices = await deps.jurisdiction.offices();
  const { search, actor } = question;
  const fits = (matter: Case) => maySee(matter, actor, offices) && fitsIn(matter, search, actor.office);
  const named = await namedIn(search, deps);
  if (named) {
    const { after = '~' } = question;
    const found = (await loaded(named, deps.cases)).filter((matter) => placeOf(matter) < after && fits(matter));
    return pageOf(found, search.limit ?? PAGE);
  }
  return goThrough(deps, question, unitsIn(search, actor.office, offices), fits);
}

async function goThrough(
  { cases, finder }: SearchDeps,
  { search, after }: SearchQuestion,
  units: readonly OfficeId[],
  fits: (matter: Case) => boolean,
): Promise<Page<Case>> {
  const wanted = search.limit ?? PAGE;
  const items: Case[] = [];
  let place = after;
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += AT_ONCE) {
    const some = await next(finder, units, { ...search, after: place });
    for (const matter of await loaded(
      some.map(({ number }) => number),
      cases,
    )) {
      if (!fits(matter)) continue;
      items.push(matter);
      if (items.length === wanted) return { items, cursor: placeOf(matter) };
    }
    place = some.at(-1)?.place;
    if (!place) return { items };
  }
  return { items, ...(place && { cursor: place }) };
}

/** Where a case stands in every list: see CaseFinder. */
function placeOf({ receivedOn, number }: Case): string {
  return `${receivedOn}#${number}`;
}

function pageOf(found: readonly Case[], wanted: number): Page<Case> {
  const items = found.toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1)).slice(0, wanted);
  const last = items.at(-1);
  return { items, ...(last && items.length < found.length && { cursor: placeOf(last) }) };
}

/** The next cases of all these units together. */
async function next(finder: CaseFinder, units: readonly OfficeId[], span: Parameters<CaseFinder['ofUnit']>[1]) {
  const found = (await Promise.all(units.map((unit) => finder.ofUnit(unit, span, AT_ONCE * 2)))).flat();
  const byPlace = new Map(found.map((each) => [each.place, each]));
  return [...byPlace.values()].sort((a, b) => (a.place < b.place ? 1 : -1)).slice(0, AT_ONCE);
}

function unitsIn({ unit, below }: SearchQuestion['search'], own: OfficeId, offices: Offices): OfficeId[] {
  if (!below) return unit ? [unit] : [own, ...predecessorsOf(offices, own)];
  // A petition office looks over what its government does.
  const seat = offices.get(own);
  const top = unit ?? (seat?.kind === 'petition-office' ? seat.parent : own) ?? own;
  return [...offices.keys()].filter((each) => isWithin(offices, each, top));
}

/** The cases that a number, or all that is said of a person, leads to; undefined where neither is named. */
async function namedIn(search: SearchQuestion['search'], { cases, codeKey }: SearchDeps) {
  if (search.number) {
    const number = caseNumber.safeParse(search.number.replace(/[\s-]/g, '').toUpperCase());
    return number.success ? [number.data] : [];
  }
  const marks = marksOf(search, codeKey);
  if (marks.length === 0) return undefined;
  const [first = [], ...others] = await Promise.all(marks.map((mark) => cases.byMark(mark)));
  return first.filter((number) => others.every((more) => more.includes(number)));
}

async function loaded(numbers: readonly CaseNumber[], cases: CaseStore): Promise<Case[]> {
  const stored = await Promise.all(numbers.map((number) => cases.load(number)));
  return stored.flatMap((each) => (each ? [each.matter] : []));
}

function fitsIn(matter: Case, search: SearchQuestion['search'], own: OfficeId): boolean {
  const { unit, state, inHand, category, from, to, below } = search;
  const { assignments, reviews, office } = matter;
  const isTheirs =
    !unit || below || [office, ...assignments.map((a) => a.office), ...reviews.map((r) => r.body)].includes(unit);
  return (
    isTheirs &&
    (!state || matter.status === state) &&
    (!inHand || isInHandOf(matter, unit ?? own)) &&
    (!category || isOfCategory(matter.category, category)) &&
    (!from || matter.receivedOn >= from) &&
    (!to || matter.receivedOn <= to)
  );
}

/** Of the class itself, or of one below it. */
export function isOfCategory(category: string | undefined, asked: string): boolean {
  return category === asked || (category?.startsWith(`${asked}/`) ?? false);
}
