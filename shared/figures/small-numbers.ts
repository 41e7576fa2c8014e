import type { OfficeId } from '../domain/ids.ts';
import type { Offices } from '../domain/office.ts';
import type { Counts } from './formulas.ts';

/**
 * The units whose ratings are not shown: where fewer than `smallest` citizens rated, each of them could be told by the
 * others, or by the office. Nor may what is hidden be the difference of what is shown: then the next smallest part is
 * hidden with it, or the whole.
 */
export function tooFew(under: ReadonlyMap<OfficeId, Counts>, offices: Offices, smallest: number): Set<OfficeId> {
  const rated = (unit: OfficeId) => under.get(unit)?.satisfaction.of ?? 0;
  const isFew = (count: number) => count > 0 && count < smallest;
  const hidden = new Set([...under.keys()].filter((unit) => isFew(rated(unit))));
  const childrenOf = Map.groupBy([...under.keys()], (unit) => offices.get(unit)?.parent);
  const children = (unit: OfficeId) => childrenOf.get(unit) ?? [];

  /** What is under a hidden part must not add up to it. */
  const hide = (unit: OfficeId, passed = new Set<OfficeId>()): void => {
    if (passed.has(unit)) return;
    passed.add(unit);
    hidden.add(unit);
    for (const child of children(unit)) hide(child, passed);
  };

  const settle = (unit: OfficeId, passed: ReadonlySet<OfficeId>): void => {
    if (passed.has(unit)) return;
    const parts = children(unit);
    for (const part of parts) settle(part, new Set([...passed, unit]));
    for (;;) {
      const shown = parts.filter((part) => !hidden.has(part));
      // Whoever subtracts the parts that are shown from the whole gets the rest: hidden parts, and what is the unit's own.
      const rest = rated(unit) - shown.reduce((total, part) => total + rated(part), 0);
      if (hidden.has(unit) || !isFew(rest)) return;
      const next = shown.filter((part) => rated(part) > 0).sort((a, b) => rated(a) - rated(b))[0];
      hide(next ?? unit);
    }
  };
  for (const unit of under.keys())
    if (!under.has(offices.get(unit)?.parent ?? ('' as OfficeId))) settle(unit, new Set());
  return hidden;
}
