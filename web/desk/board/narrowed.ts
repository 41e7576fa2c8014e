import { ageOf, lateAges, totalOf } from '../../../shared/supervision/board.ts';
import { isAmong, type Side, sideOf, sides, weekKey } from '../../../shared/supervision/narrowed.ts';
import type { Board, DutyBelow } from '../api/operations.ts';

/** `unit`: of which unit, and what is below it, the whole board is. */
export type Narrowed = Readonly<Partial<Record<Side | 'unit', string>>>;

export function narrowedBy(address: URLSearchParams): Narrowed {
  const named = (['unit', ...sides] as const).map((side) => [side, address.get(side)] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== null));
}

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

/** How many overdue duties and duties of this week somebody looks at, listed or not. */
export function lookedAt({ overdue, dueThisWeek }: Pick<Board, 'overdue' | 'dueThisWeek'>, asked: Narrowed & Week) {
  const { week } = asked;
  return {
    late: totalOf(overdue.filter((group) => isAmong(asked, group))),
    thisWeek: totalOf(week ? dueThisWeek.filter((group) => weekKey(group) === week) : dueThisWeek),
  };
}

/** Whether a board that was read for all of it lists too few of what somebody looks at, and another may list more. */
export function listsTooFew(board: Board, asked: Narrowed & Week): boolean {
  const { late, thisWeek } = lookedAt(board, asked);
  return (
    (sides.some((side) => asked[side] !== undefined) && latestAmong(board, asked).length < late) ||
    (asked.week !== undefined && soonestAmong(board, asked).length < thisWeek)
  );
}
