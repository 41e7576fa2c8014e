import { addDays, type Day } from '../domain/day.ts';
import type { Policy, Statistics } from '../domain/policy.ts';
import { monthOf } from './facts.ts';

type MonthKind = Statistics['month'];

/** Where the policy says nothing of them. */
export const usualStatistics = { month: 'calendar', smallest: 5 } as const satisfies Partial<Statistics>;

/** The first and the last day; both belong to it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The days of the statistical month `2026-10`. */
export function periodOf(month: string, kind: MonthKind): Period {
  const first = `${month}-01` as Day;
  const before = monthOf(addDays(first, -1));
  if (kind === 'from-21') return { from: `${before}-21` as Day, to: `${month}-20` as Day };
  return { from: first, to: addDays(`${following(month)}-01` as Day, -1) };
}

/** The statistical month that a day falls into. */
export function monthAt(day: Day, kind: MonthKind): string {
  const month = monthOf(day);
  return kind === 'from-21' && Number(day.slice(8)) > 20 ? following(month) : month;
}

/** The statistical month that it is today. */
export function presentMonth(today: Day, { statistics }: Pick<Policy, 'statistics'>): string {
  return monthAt(today, (statistics ?? usualStatistics).month);
}

export function previous(month: string): string {
  return monthOf(addDays(`${month}-01` as Day, -1));
}

function following(month: string): string {
  return monthOf(addDays(`${month}-01` as Day, 31));
}

/** The calendar months that have a day in the period. */
export function calendarMonths({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = following(month)) months.push(month);
  return months;
}
