import type { Jurisdiction } from '../../shared/cases/context.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { CaseNumber, OfficeId } from '../../shared/domain/ids.ts';
import type { Offices } from '../../shared/domain/office.ts';
import type { CaseFinder } from '../../shared/ports/case-finder.ts';
import type { CaseStore } from '../../shared/ports/case-store.ts';
import type { SuggestionBook } from '../../shared/ports/suggestion-book.ts';
import { type Taught, taughtBy } from '../../shared/suggest/examples.ts';
import { classLabels, unitLabels } from '../../shared/suggest/labels.ts';
import { type Learned, learned } from '../../shared/suggest/learned.ts';

export interface LearnDeps {
  readonly cases: Pick<CaseStore, 'load' | 'papers'>;
  readonly finder: CaseFinder;
  readonly book: SuggestionBook;
  readonly jurisdiction: Jurisdiction;
  readonly now: () => Instant;
  /** The classes there are where the policy names none of its own. */
  readonly classes: readonly string[];
}

/** Matters that are learned from: the newest of each petition office, all offices together. */
const MOST_MATTERS = 6_000;
const AT_ONCE = 25;

/** Learns from the register what matters are about and who deals with them; however often, with the same result. */
export async function learnFromRegister(deps: LearnDeps, most = MOST_MATTERS): Promise<Learned> {
  const [offices, { policy }] = await Promise.all([deps.jurisdiction.offices(), deps.jurisdiction.law()]);
  const paths = policy.categories?.paths ?? deps.classes;
  const holders = [...offices.values()].filter(({ prefix }) => prefix);
  const taught: Taught[] = [];
  for (const { id } of holders) taught.push(...(await taughtIn(id, Math.ceil(most / holders.length), deps, offices)));
  const found = learned(
    { classes: classLabels(paths), units: unitLabels(offices, paths) },
    { classes: taught.flatMap((each) => each.ofClass ?? []), units: taught.flatMap((each) => each.ofUnit ?? []) },
    deps.now(),
  );
  await deps.book.put(found);
  return found;
}

async function taughtIn(office: OfficeId, most: number, deps: LearnDeps, offices: Offices): Promise<Taught[]> {
  const taught: Taught[] = [];
  let after: string | undefined;
  for (let looked = 0; looked < most; looked += AT_ONCE) {
    const some = await deps.finder.ofUnit(office, { after }, AT_ONCE);
    taught.push(...(await Promise.all(some.map(({ number }) => lessonOf(number, office, deps, offices)))));
    after = some.at(-1)?.place;
    if (some.length < AT_ONCE) break;
  }
  return taught;
}

/** A case is learned from where it is held, and nowhere else. */
async function lessonOf(number: CaseNumber, office: OfficeId, { cases }: LearnDeps, offices: Offices): Promise<Taught> {
  const stored = await cases.load(number);
  if (stored?.matter.office !== office) return {};
  return taughtBy(stored.matter, await cases.papers(number), offices);
}
