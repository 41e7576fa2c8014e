import type { Actor } from '../domain/actor.ts';
import type { Accused } from '../domain/case.ts';
import type { OfficeId } from '../domain/ids.ts';
import { mayPassDown, type Offices } from '../domain/office.ts';
import { isBehindWall } from '../domain/wall.ts';
import type { Labelled } from './learn.ts';

/** The classes of the first level, each with the names of those below it. */
export function classLabels(paths: readonly string[]): Labelled[] {
  const byClass = Map.groupBy(paths, (path) => path.split('/')[0] ?? path);
  return [...byClass].map(([label, words]) => ({ label, words }));
}

/** The units that work, each with its name and the names of the classes it is competent for. */
export function unitLabels(offices: Offices, paths: readonly string[]): Labelled[] {
  return [...offices.values()]
    .filter(({ kind, closed }) => !closed && kind !== 'petition-office')
    .map(({ id, name, categories }) => ({
      label: id,
      words: [
        name.zh,
        ...paths.filter((path) => categories.some((each) => path === each || path.startsWith(`${each}/`))),
      ],
    }));
}

/** The units that whoever registers a matter could route it to; whom it accuses is never among them (Art. 30(3)). */
export function routableUnits(
  offices: Offices,
  { office }: Pick<Extract<Actor, { kind: 'staff' }>, 'office'>,
  accused: readonly Accused[],
): ReadonlySet<string> {
  const free = (to: OfficeId) =>
    !offices.get(to)?.closed && mayPassDown(offices, office, to) && !isBehindWall(offices, accused, to);
  return new Set([...offices.keys()].filter(free));
}
