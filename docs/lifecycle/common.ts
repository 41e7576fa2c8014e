import type { CaseStatus } from '../../shared/domain/case.ts';
import type { ClockKind } from '../../shared/domain/policy.ts';
import type { Action, Lane } from './lanes.ts';

/** Clocks that so many actions stop together are said together. */
const MANY = { clocks: 5, actions: 3 };

export const ownActions = ({ moves, stays }: Lane): readonly Action[] => [
  ...moves.filter(({ driven }) => !driven).map(({ action }) => action),
  ...stays,
];

/** Where the case must be for at least half of a lane's actions: said once, above the lane. */
export function usualCase(lane: Lane): readonly CaseStatus[] | undefined {
  const own = ownActions(lane);
  const groups = Map.groupBy(own, ({ whileCase }) => whileCase?.join() ?? '');
  const usual = [...groups.values()].find((group) => group.length > 1 && group.length * 2 >= own.length);
  return usual?.[0]?.whileCase;
}

/** The clocks that the ends of a matter stop, one end as the other; none where there is no such list. */
export function usualStops(lanes: readonly Lane[]): readonly ClockKind[] {
  const stopping = lanes.flatMap(ownActions).filter(({ stops }) => stops.length >= MANY.clocks);
  const groups = [...Map.groupBy(stopping, (action) => stopsOf(action).join()).values()];
  const [usual] = groups.filter((group) => group.length >= MANY.actions).flat();
  return usual ? stopsOf(usual) : [];
}

export const stopsOf = ({ stops }: Action) => stops.map(({ clock }) => clock);
