import { dayOf } from '../../shared/cases/time.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import { isWithin, predecessorsOf, seatOf } from '../../shared/domain/office.ts';
import { looksOver } from '../../shared/domain/readings.ts';
import { lookedOverBy } from '../../shared/domain/visibility.ts';
import { presentMonth } from '../../shared/figures/month.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { queryOf } from '../../shared/http/input.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { FiguresBook } from '../../shared/ports/figures.ts';
import type { Worklists } from '../../shared/ports/worklists.ts';
import { boardExport, boardQuery } from '../../shared/schema/lists.ts';
import { boardOf, weekEndOf } from '../../shared/supervision/board.ts';
import { boardCsv } from '../../shared/supervision/board-export.ts';
import { TooManyTasks, tasksBelow } from '../../shared/supervision/duties-below.ts';
import { trendOf } from '../../shared/supervision/trend.ts';
import type { DeskDeps } from './act-on-case.ts';

export interface BoardDeps extends DeskDeps {
  readonly worklists: Pick<Worklists, 'inbox'>;
  readonly figures: Pick<FiguresBook, 'months' | 'snapshot'>;
}

/** As many as are read well within the time of a request. */
const MOST = 100_000;

/**
 * `GET /api/board`: what is overdue, due and waiting in all units that the person's office looks over, or in one of them
 * and what is below it (Art. 39, 40).
 */
export async function readBoard(event: ApiEvent, deps: BoardDeps): Promise<Reply> {
  const { unit, week, ...narrowed } = queryOf(event, boardQuery);
  const { tasks, top, today, readers } = await below(event, deps, unit);
  const { calendar, policy } = await deps.jurisdiction.law();
  const trend = await trendOf(top, deps.figures, presentMonth(today, policy));
  return { status: 200, body: boardOf(tasks, trend, { today, calendar }, { readers, narrowed, week }) };
}

/** `GET /api/board/export`: each duty that is overdue, or due this week, as a CSV file. */
export async function exportBoard(event: ApiEvent, deps: BoardDeps): Promise<Reply> {
  const { lang = 'zh', unit } = queryOf(event, boardExport);
  const { tasks, offices, today } = await below(event, deps, unit);
  const weekEnds = weekEndOf(today);
  return { status: 200, body: { name: `${today}.csv`, csv: boardCsv(tasks, offices, today, weekEnds, lang) } };
}

async function below(event: ApiEvent, deps: BoardDeps, unit: OfficeId | undefined) {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  if (!looksOver(actor)) throw httpProblem(403, 'not-your-role');
  const offices = await deps.jurisdiction.offices();
  const all = lookedOverBy(offices, actor.office);
  if (unit && !all.includes(unit)) throw httpProblem(403, 'not-below-you');
  const top = unit ?? seatOf(offices, actor.office);
  const units = all.filter((each) => isWithin(offices, each, top));
  const tasks = await tasksBelow(deps.worklists, actor, offices, { units, most: MOST }).catch((error: unknown) => {
    throw error instanceof TooManyTasks ? httpProblem(422, 'too-many-tasks') : error;
  });
  const readers = [actor.office, ...predecessorsOf(offices, actor.office)];
  return { tasks, offices, top, readers, today: dayOf(deps.now(), deps.jurisdiction.timeZone) };
}
