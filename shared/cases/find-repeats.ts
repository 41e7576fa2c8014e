import type { Actor } from '../domain/actor.ts';
import type { Case, CaseStatus } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { CaseNumber, Signer } from '../domain/ids.ts';
import { ALIKE, likeness } from '../domain/likeness.ts';
import { refusalBy } from '../domain/permission.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { belongTogether, goesOnIn, repeatIs, saidIn } from '../domain/repeats.ts';
import { OPEN } from '../domain/transitions/row.ts';
import { transitions } from '../domain/transitions/table.ts';
import { maySee } from '../domain/visibility.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { CaseDeps } from './act.ts';

/** A case that may be about the same matter of the same person: a suggestion, which the clerk follows or not. */
export interface Repeat {
  readonly number: CaseNumber;
  readonly title: string;
  readonly status: CaseStatus;
  readonly receivedOn: Day;
  /** From 0 to 1: how much both say the same. */
  readonly likeness: number;
  readonly open: boolean;
  /** What the law makes of a repeat of it; see repeatIs. */
  readonly suggest: ReturnType<typeof repeatIs>;
}

export interface RepeatsQuestion {
  readonly number: CaseNumber;
  readonly actor: Extract<Actor, { kind: 'staff' }>;
}

/** Reads so many cases at once. */
const AT_ONCE = 20;

/**
 * Cases of a same signer about basically the same matter, the most alike first. Only whoever may link the case now can
 * ask, and a case they must not know of is not hinted at (Art. 30(3)). What else a person has brought is not told: a
 * case that is about something else is left out.
 */
export async function findRepeats(
  deps: Pick<CaseDeps, 'cases' | 'jurisdiction'>,
  { number, actor }: RepeatsQuestion,
): Promise<{ readonly repeats: readonly Repeat[] } | { readonly refusal: Refusal }> {
  const offices = await deps.jurisdiction.offices();
  const sees = (each: Case | undefined): each is Case => each !== undefined && maySee(each, actor, offices);
  const matter = await caseOf(deps.cases, number);
  if (!sees(matter)) return refuse('unknown-case');
  const refused = refusalBy(transitions.link, matter, { status: matter.status, unit: matter.office }, actor, offices);
  if (refused) return refused;

  const here = { matter, said: saidIn(matter, await deps.cases.papers(number)) };
  const others = (await bySigners(deps.cases, await deps.cases.signers(number))).filter((other) => other !== number);
  return { repeats: await repeatsAmong(others, here, sees, deps) };
}

/** What somebody is writing down at the counter, as far as it goes. */
export interface Heard {
  readonly signers: readonly Signer[];
  readonly title: string;
  readonly facts: string;
  readonly requests: readonly string[];
}

/** The same for a matter that is only being written down: for whoever may register it. */
export async function findRepeatsOf(
  deps: Pick<CaseDeps, 'cases' | 'jurisdiction'>,
  { signers, title, facts, requests }: Heard,
  actor: RepeatsQuestion['actor'],
): Promise<{ readonly repeats: readonly Repeat[] } | { readonly refusal: Refusal }> {
  const offices = await deps.jurisdiction.offices();
  const refused = refusalBy(transitions.submit, undefined, { status: 'none', unit: actor.office }, actor, offices);
  if (refused) return refused;
  const sees = (each: Case | undefined): each is Case => each !== undefined && maySee(each, actor, offices);
  const here = { said: [title, facts, ...requests].join('\n') };
  return { repeats: await repeatsAmong(await bySigners(deps.cases, signers), here, sees, deps) };
}

interface Here {
  readonly matter?: Case;
  readonly said: string;
}

async function repeatsAmong(
  others: readonly CaseNumber[],
  here: Here,
  sees: (each: Case | undefined) => each is Case,
  deps: Pick<CaseDeps, 'cases' | 'jurisdiction'>,
): Promise<Repeat[]> {
  const found: Repeat[] = [];
  for (const some of inGroups(others)) {
    const repeats = await Promise.all(some.map((other) => repeatIn(other, here, sees, deps)));
    found.push(...repeats.flatMap((repeat) => repeat ?? []));
  }
  return bestFirst(found);
}

/** The case that the other one leads to, if it says the same. Neither is told to whom either is hidden. */
async function repeatIn(
  number: CaseNumber,
  here: Here,
  sees: (each: Case | undefined) => each is Case,
  { cases, jurisdiction }: Pick<CaseDeps, 'cases' | 'jurisdiction'>,
): Promise<Repeat | undefined> {
  const other = await caseOf(cases, number);
  if (!sees(other)) return undefined;
  const alike = likeness(here.said, saidIn(other, await cases.papers(number)));
  if (alike < ALIKE) return undefined;
  const goesOn = await endOf(cases, other);
  if (!sees(goesOn)) return undefined;
  const { matter } = here;
  if (matter && (goesOn.number === matter.number || belongTogether(matter, goesOn))) return undefined;
  const { policy } = await jurisdiction.law();
  const { title, status, receivedOn } = goesOn;
  return {
    ...{ number: goesOn.number, title, status, receivedOn, likeness: alike },
    ...{ open: OPEN.includes(status), suggest: repeatIs(goesOn, policy) },
  };
}

/** Several repeats that were linked to one case lead to it once. */
function bestFirst(found: readonly Repeat[]): Repeat[] {
  const sorted = found.toSorted((a, b) => b.likeness - a.likeness || (a.number < b.number ? -1 : 1));
  return sorted.filter((each, i) => sorted.findIndex(({ number }) => number === each.number) === i);
}

async function caseOf(cases: CaseStore, number: CaseNumber): Promise<Case | undefined> {
  return (await cases.load(number))?.matter;
}

/** The case in which a matter that was linked or merged, and linked again, is dealt with. */
async function endOf(cases: CaseStore, matter: Case): Promise<Case | undefined> {
  const passed = new Set([matter.number]);
  let at: Case | undefined = matter;
  for (let next = goesOnIn(matter); next && !passed.has(next); next = at && goesOnIn(at)) {
    passed.add(next);
    at = await caseOf(cases, next);
  }
  return at;
}

async function bySigners(cases: CaseStore, signers: readonly Signer[]): Promise<CaseNumber[]> {
  const shared = await Promise.all(signers.map((signer) => cases.bySigner(signer)));
  return [...new Set(shared.flat())];
}

function inGroups<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) => all.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
}
