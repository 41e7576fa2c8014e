import { dayOf } from '../../shared/cases/time.ts';
import { type Calendar, kindOfDay } from '../../shared/domain/calendar.ts';
import { addDays, type Day, type Instant, later } from '../../shared/domain/day.ts';
import { CHINA_TIME_ZONE } from '../../shared/policy/time-zone.ts';
import type { Life } from './files.ts';

export interface Moments {
  readonly received: Instant;
  readonly steps: readonly Instant[];
}

const NINE = 9 * 60;
const NOON = 12 * 60;
const LUNCH = 2 * 60;
const EVENING = 19 * 60 + 30;
/** Minutes between two things that an office does to a case on one day. */
const PACE = 75;
const LONGEST_HOLIDAY = 14;

/**
 * When each thing of a life happened, seen from `today`: on working days in office hours; citizens first write in the
 * evening. The same day and the same `order` among the lives give the same moments.
 */
export function momentsOf(life: Life, order: number, today: Day, calendar: Calendar): Moments {
  const yesterday = addDays(today, -1);
  const online = life.channel === 'online';
  const wanted = addDays(today, -life.receivedDaysAgo);
  const receivedOn = online ? wanted : workingDayNear(wanted, addDays(wanted, -LONGEST_HOLIDAY), yesterday, calendar);
  const handled = officeHours(order);
  const firstDay = workingDayNear(addDays(wanted, life.life[0]?.daysLater ?? 0), receivedOn, yesterday, calendar);
  const inTheEvening = online && firstDay > receivedOn;
  const received = inTheEvening ? at(receivedOn, EVENING + ((order * 17) % 150)) : handled(receivedOn);

  const steps: Instant[] = [];
  for (const { daysLater } of life.life) {
    const last = steps.at(-1) ?? received;
    const day = workingDayNear(addDays(wanted, daysLater), dayOf(last, CHINA_TIME_ZONE), yesterday, calendar);
    steps.push(handled(day));
  }
  return { received, steps };
}

/** Gives the next free time of an office for a case on a day. */
function officeHours(order: number): (day: Day) => Instant {
  const taken = new Map<Day, number>();
  return (day) => {
    const before = taken.get(day) ?? 0;
    taken.set(day, before + 1);
    const minutes = NINE + ((order * 13 + Number(day.slice(-2)) * 31) % 95) + before * PACE;
    return at(day, minutes < NOON ? minutes : minutes + LUNCH);
  };
}

/** The working day nearest to `day`, rather after it than before, within the bounds; if there is none, the day itself. */
function workingDayNear(day: Day, earliest: Day, latest: Day, calendar: Calendar): Day {
  const from = later(day, earliest);
  for (let next = from; next <= latest; next = addDays(next, 1)) if (kindOfDay(calendar, next).working) return next;
  for (let last = from; last >= earliest; last = addDays(last, -1)) if (kindOfDay(calendar, last).working) return last;
  return from;
}

function at(day: Day, minutes: number): Instant {
  return after(new Date(`${day}T00:00:00+08:00`).toISOString(), minutes * 60_000);
}

export function after(moment: string, ms: number): Instant {
  return new Date(Date.parse(moment) + ms).toISOString() as Instant;
}
