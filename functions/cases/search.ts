import { type SearchDeps, searchCases } from '../../shared/cases/search-cases.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Calendar } from '../../shared/domain/calendar.ts';
import { type Case, isDuty } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import { workingDaysLeft } from '../../shared/domain/due.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import type { Cursors } from '../../shared/http/cursor.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import { caseSearch } from '../../shared/schema/lists.ts';
import type { DeskDeps } from './act-on-case.ts';

/**
 * `POST /api/cases/search`: by number, by what the citizen is known by, or through the cases of a unit. What is
 * personal is in the body, never in an address.
 */
export async function search(
  event: ApiEvent,
  deps: DeskDeps & SearchDeps & { readonly cursors: Cursors },
): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const { cursor, ...asked } = bodyOf(event, caseSearch);
  const list = `search ${actor.office} ${JSON.stringify(asked)}`;
  const after = cursor && deps.cursors.open(list, cursor);
  const page = await searchCases(deps, { search: asked, actor, after });
  const [{ calendar }, today] = [await deps.jurisdiction.law(), dayOf(deps.now(), deps.jurisdiction.timeZone)];
  const next = page.cursor && { cursor: deps.cursors.seal(list, page.cursor) };
  return { status: 200, body: { items: page.items.map((matter) => summaryOf(matter, today, calendar)), ...next } };
}

/** A case in one line. Whom it accuses, and who its citizen is, is not said. */
function summaryOf(matter: Case, today: Day, calendar: Calendar) {
  const { number, title, status, office, channel, category, nature, receivedOn, assignments, clocks } = matter;
  const [next] = clocks
    .filter((clock) => clock.status === 'running' && isDuty(clock))
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  const lead = assignments.findLast((each) => each.lead)?.office;
  return {
    ...{ number, title, status, office, channel, receivedOn },
    ...(category !== undefined && { category }),
    ...(nature && { nature }),
    ...(lead && { lead }),
    ...(next && {
      ...{ due: next.due, clock: next.kind, provisional: next.provisional },
      workingDaysLeft: workingDaysLeft(calendar, today, next.due),
    }),
    overdue: next !== undefined && next.due < today,
  };
}
