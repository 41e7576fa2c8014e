import { type Clock, isDuty, isOverdue } from '../../../shared/domain/case.ts';
import type { Day } from '../../../shared/domain/day.ts';

/** How a period stands, what runs before what does not. */
const standings = ['running', 'suspended', 'lapsed', 'stopped'] as const;
type Standing = (typeof standings)[number];

/** A right whose days are over has lapsed: nobody is late, whoever it was given to. */
export function standingOf(clock: Clock, today: Day): Standing {
  return isOverdue(clock, today) && !isDuty(clock) ? 'lapsed' : clock.status;
}

/** The most urgent on top. */
export function inOrder(clocks: readonly Clock[], today: Day): Clock[] {
  const place = (clock: Clock) => standings.indexOf(standingOf(clock, today));
  return clocks.toSorted((a, b) => place(a) - place(b) || (a.due < b.due ? -1 : 1));
}
