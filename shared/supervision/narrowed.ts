import type { Board } from './board.ts';
import type { DutyBelow } from './duties-below.ts';

/** By what the overdue duties are told apart. */
export const sides = ['office', 'clock', 'rung', 'age'] as const;
export type Side = (typeof sides)[number];

/** Stands for the rung of what no sweep has seen yet. */
export const UNSEEN = 'none';

/** Which of the overdue duties somebody looks at; a side that is not named is not narrowed. */
export type Narrowed = Readonly<Partial<Record<Side, string | undefined>>>;

type Group = Omit<Board['overdue'][number], 'count'>;

export const sideOf = (side: Side, group: Group): string => group[side] ?? UNSEEN;

export function isAmong(narrowed: Narrowed, group: Group): boolean {
  return sides.every((side) => narrowed[side] === undefined || narrowed[side] === sideOf(side, group));
}

/** Which duties of this week somebody looks at: of one unit, one period and one day, as one word of the address. */
export const weekKey = ({ office, clock, due }: Pick<DutyBelow, 'office' | 'clock' | 'due'>): string =>
  [office, clock, due].join('.');
