import type { Accused } from './case.ts';
import type { OfficeId } from './ids.ts';
import { above, type Offices } from './office.ts';
import { isBehindWall } from './wall.ts';

/** What a choice of superior depends on. */
export interface Hierarchy {
  readonly offices: Offices;
  readonly accused: readonly Accused[];
}

function free({ offices, accused }: Hierarchy, candidates: readonly OfficeId[]): OfficeId | undefined {
  return candidates.find(
    (each) => offices.has(each) && !offices.get(each)?.closed && !isBehindWall(offices, accused, each),
  );
}

/**
 * Who is told when a unit is supervised: the petition office that holds the case (Art. 40), or, when that
 * office itself is late, the petition office one level up (Art. 43); at the top, the government it belongs to.
 */
export function supervisorOf(tree: Hierarchy, unit: OfficeId, holder: OfficeId): OfficeId {
  if (unit !== holder) return holder;
  const [own, ...governments] = above(tree.offices, holder);
  const petitionOffices = [...tree.offices.values()].filter(({ kind }) => kind === 'petition-office');
  const oneUp = governments.flatMap((each) => [
    ...petitionOffices.filter(({ parent }) => parent === each).map(({ id }) => id),
    each,
  ]);
  return free(tree, [...oneUp, ...(own ? [own] : [])]) ?? holder;
}

/** The body one level up, to which the citizen turns for a review (Art. 35, 36); none at the top of the tree. */
export function reviewBodyOf(tree: Hierarchy, unit: OfficeId): OfficeId | undefined {
  return free(tree, above(tree.offices, unit));
}

/**
 * The common superior of two units that both say "not ours" (Art. 24); where they have none, the petition office
 * that holds the case brings it before the joint conference.
 */
export function arbiterOf(tree: Hierarchy, one: OfficeId, other: OfficeId, holder: OfficeId): OfficeId {
  const higher = above(tree.offices, other);
  return (
    free(
      tree,
      above(tree.offices, one).filter((each) => higher.includes(each)),
    ) ?? holder
  );
}
