import { type Day, daysBetween } from '../../../shared/domain/day.ts';

type Urgency = 'overdue' | 'today' | 'soon' | 'in-time' | 'open-ended';

/** Whoever has to act should see it coming: the last days of a period stand out. */
const SOON_DAYS = 3;

/**
 * How near a last day is, in days of the calendar once it has passed, and before that in working days where they are
 * known.
 */
export function urgencyOf(
  due: Day | undefined,
  today: Day,
  workingDaysLeft?: number,
): { readonly urgency: Urgency; readonly days: number } {
  if (!due) return { urgency: 'open-ended', days: 0 };
  const days = daysBetween(today, due);
  if (days < 0) return { urgency: 'overdue', days: -days };
  if (days === 0) return { urgency: 'today', days: 0 };
  const left = workingDaysLeft ?? days;
  return { urgency: left <= SOON_DAYS ? 'soon' : 'in-time', days: left };
}
