import { type Day, daysBetween } from '../../shared/domain/day.ts';

export type Urgency = 'overdue' | 'today' | 'soon' | 'in-time' | 'open-ended';

/** Whoever has to act should see it coming: the last days of a period stand out. */
const SOON_DAYS = 3;

export function urgencyOf(due: Day | undefined, today: Day): { readonly urgency: Urgency; readonly days: number } {
  if (!due) return { urgency: 'open-ended', days: 0 };
  const left = daysBetween(today, due);
  if (left < 0) return { urgency: 'overdue', days: -left };
  return { urgency: left === 0 ? 'today' : left <= SOON_DAYS ? 'soon' : 'in-time', days: left };
}
