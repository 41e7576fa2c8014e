import type { Day } from '../domain/day.ts';
import type { OfficeId } from '../domain/ids.ts';
import { above, type Offices } from '../domain/office.ts';
import { type Counts, NOTHING, type Rate, type Share, sum } from './formulas.ts';
import type { Period } from './month.ts';
import { tooFew } from './small-numbers.ts';

/** A share that too few people made: it is not kept, so that nobody can show it. */
export type Shown = Share | 'few';

/** The figures of a unit and all that stands under it. */
export type UnitFigures = Readonly<Record<Exclude<Rate, 'participation' | 'satisfaction'>, Share>> &
  Readonly<Record<'participation' | 'satisfaction', Shown>> & { readonly office: OfficeId; readonly open: number };

/** The figures of a statistical month, as they stood on the day of the count; the same again whenever they are counted. */
export interface Snapshot extends Period {
  readonly month: string;
  readonly countedOn: Day;
  /** The fewest people whose ratings are shown. */
  readonly smallest: number;
  readonly units: readonly UnitFigures[];
}

/** Adds up each unit with all that stand under it, and leaves out what too few people made. */
export function rolledUp(own: ReadonlyMap<OfficeId, Counts>, offices: Offices, smallest: number): UnitFigures[] {
  const within = new Map<OfficeId, Counts[]>();
  for (const unit of offices.keys()) {
    const counts = own.get(unit) ?? NOTHING;
    for (const place of [unit, ...above(offices, unit)]) within.set(place, [...(within.get(place) ?? []), counts]);
  }
  const under = new Map([...within].map(([unit, counts]) => [unit, sum(counts)]));
  const hidden = tooFew(under, offices, smallest);
  return [...under].map(([office, { participation, satisfaction, ...rest }]) => {
    const few = hidden.has(office);
    return { office, ...rest, participation: few ? 'few' : participation, satisfaction: few ? 'few' : satisfaction };
  });
}
