import { ageOf, lateAges } from '../../../shared/supervision/board.ts';
import type { Board, DutyBelow } from '../api/operations.ts';

/** By what the overdue duties are told apart. */
export const sides = ['office', 'clock', 'rung', 'age'] as const;
export type Side = (typeof sides)[number];

/**
 * Which of the overdue duties somebody looks at; a side that is not named is not narrowed. `unit`: of which unit, and
 * what is below it, the whole board is.
 */
export type Narrowed = Readonly<Partial<Record<Side | 'unit', string>>>;

/** Stands for the rung of what no sweep has seen yet. */
export const UNSEEN = 'none';

type Group = Board['overdue'][number];

export function narrowedBy(address: URLSearchParams): Narrowed {
  const named = (['unit', ...sides] as const).map((side) => [side, address.get(side)] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== null));
}

/** Which duties of this week somebody looks at: of one unit, one period and one day, as one word of the address. */
export const weekKey = ({ office, clock, due }: Pick<DutyBelow, 'office' | 'clock' | 'due'>): string =>
  [office, clock, due].join('.');

export type Week = Readonly<{ week?: string }>;

export const weekIn = (address: URLSearchParams): Week => {
  const week = address.get('week');
  return week ? { week } : {};
};

/** The address of the board with this in sight. */
export function boardAddress(narrowed: Narrowed & Week, number = ''): string {
  const query = new URLSearchParams(narrowed);
  return (number ? `/board/${number}` : '/board') + (query.size > 0 ? `?${query}` : '');
}

const sideOf = (side: Side, group: Omit<Group, 'count'>): string => group[side] ?? UNSEEN;

export function isAmong(narrowed: Narrowed, group: Omit<Group, 'count'>): boolean {
  return sides.every((side) => narrowed[side] === undefined || narrowed[side] === sideOf(side, group));
}

/** How many there are of each, by one side, the most first. The ages stand in their own order. */
export function countedBy(side: Side, groups: Board['overdue']): (readonly [of: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const of = sideOf(side, group);
    counts.set(of, (counts.get(of) ?? 0) + group.count);
  }
  if (side === 'age')
    return lateAges.map((age) => [age, counts.get(age) ?? 0] as const).filter(([, count]) => count > 0);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The listed duties of this week among those that are looked at; all of them where none are chosen. */
export function soonestAmong({ soonest }: Pick<Board, 'soonest'>, { week }: Week): DutyBelow[] {
  return week ? soonest.filter((duty) => weekKey(duty) === week) : soonest;
}

/** The listed duties among those that are looked at. */
export function latestAmong({ latest }: Pick<Board, 'latest'>, narrowed: Narrowed): DutyBelow[] {
  return latest.filter((duty) => isAmong(narrowed, { ...duty, age: ageOf(duty.daysOver, lateAges) }));
}
