/** From any of these states to any of those. */
export interface Steps {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/**
 * The states in the order of a life: each after those that lead to it, but for what leads back. It begins at the
 * states that nothing leads to, and goes the steps in their order.
 */
export function inOrder(steps: readonly Steps[], others: readonly string[] = []): string[] {
  const states = [...new Set([...steps.flatMap(({ from, to }) => [...from, ...to]), ...others])];
  const reached = new Set(steps.flatMap(({ from, to }) => to.filter((state) => from.some((one) => one !== state))));
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (state: string) => {
    if (seen.has(state)) return;
    seen.add(state);
    for (const { from, to } of steps) if (from.includes(state)) to.forEach(visit);
    order.unshift(state);
  };
  const beginnings = states.filter((state) => !reached.has(state));
  for (const state of [...beginnings.reverse(), ...states]) visit(state);
  return order;
}

/** A step of the road, and the states it leads from and to there. */
export interface RoadStep<S> {
  readonly step: S;
  readonly from: string;
  readonly to: string;
}

/** The main road: the longest way ahead through states in order. */
export function longestRoad<S extends Steps>(order: readonly string[], steps: readonly S[]): readonly RoadStep<S>[] {
  const roads = new Map<string, readonly RoadStep<S>[]>();
  for (const [place, to] of order.entries()) {
    const ahead = order.slice(0, place);
    const ways = steps
      .filter((step) => step.to.includes(to))
      .flatMap((step) =>
        step.from
          .filter((from) => ahead.includes(from))
          .map((from) => [...(roads.get(from) ?? []), { step, from, to }]),
      );
    roads.set(to, longest(ways));
  }
  // Of roads of one length it is the one that comes out last.
  return longest([...roads.values()].reverse());
}

/** The first of the longest. */
function longest<S>(ways: readonly (readonly S[])[]): readonly S[] {
  return ways.reduce((best, way) => (way.length > best.length ? way : best), []);
}
