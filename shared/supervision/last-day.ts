import { covers } from '../domain/calendar.ts';
import type { Context } from '../domain/context.ts';
import type { Day } from '../domain/day.ts';
import { workingDaysLeft } from '../domain/due.ts';

/** The day on which a board is read, and the calendar that its days are counted by. */
export type BoardDay = Pick<Context, 'today' | 'calendar'>;

/** How far off a last day is, counted as the inbox of the unit counts it. */
export interface LastDay {
  /** Working days up to it; below zero, how many have passed since. */
  readonly workingDaysLeft: number;
  /** It may still move: the holidays of its year are not announced yet. */
  readonly provisional: boolean;
}

export function lastDayOn(due: Day, { today, calendar }: BoardDay): LastDay {
  return { workingDaysLeft: workingDaysLeft(calendar, today, due), provisional: !covers(calendar, due) };
}
