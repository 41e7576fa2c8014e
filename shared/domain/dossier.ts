import type { Case, Clock } from './case.ts';
import type { Context } from './context.ts';
import { dueDate } from './due.ts';
import type { OfficeId } from './ids.ts';
import { isBehindWall } from './wall.ts';

export const dossierPoints = [
  ...(['duty-running', 'right-running', 'notice-open', 'suggestion-open', 'not-carried-out', 'rating-open'] as const),
] as const;
export type DossierPoint = (typeof dossierPoints)[number];

/** The checklist of the dossier: what still stands open before it can be sealed. */
export function openPoints(matter: Case, { policy, calendar, today, offices }: Context): DossierPoint[] {
  // Whoever is accused in the meantime is asked for nothing any more.
  const asked = ({ office }: { readonly office: OfficeId }) => !isBehindWall(offices, matter.accused, office);
  const running = matter.clocks.filter((clock) => clock.status !== 'stopped' && asked(clock));
  const isDuty = (kind: (typeof running)[number]['kind']) => policy.clocks[kind].nature === 'duty';
  const isSeenTo = ({ id, kind, flaggedOn }: Clock) =>
    flaggedOn !== undefined &&
    (policy.clocks[kind].whenOverdue === 'flag-only' || matter.notices.some(({ clock }) => clock === id));
  const carriedOut = matter.assignments.every(({ carryOut }) => !carryOut || carryOut === 'verified');
  const servedOn = matter.assignments.findLast((each) => each.servedOn)?.servedOn;
  const rated = matter.ratings.office && matter.ratings.unit;
  const open: Record<DossierPoint, boolean> = {
    // That it was never carried out has been seen to, and it is filed as not resolved.
    'duty-running': running.some((clock) => isDuty(clock.kind) && !(clock.kind === 'carry-out' && isSeenTo(clock))),
    'right-running': running.some(({ kind, due }) => !isDuty(kind) && due >= today),
    'notice-open': matter.notices.some((notice) => notice.status === 'open' && asked(notice)),
    'suggestion-open': matter.suggestions.some(
      ({ status, office }) => status === 'proposed' || (status === 'open' && asked({ office })),
    ),
    // One that was never carried out ends as "not resolved", and is filed as that.
    'not-carried-out': matter.resolved === true && !carriedOut,
    'rating-open': !rated && servedOn !== undefined && dueDate(calendar, servedOn, policy.rating.window).due >= today,
  };
  return dossierPoints.filter((point) => open[point]);
}
