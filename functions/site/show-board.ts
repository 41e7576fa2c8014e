import { receivingOffice } from '../../shared/domain/office.ts';
import { presentMonth } from '../../shared/figures/month.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import { boardPage } from '../../web/public/board.tsx';
import { frameOf, type Site, todayAt } from './site.ts';

/**
 * `GET /board`, `GET /board/2026-10`: the figures as they were counted, of the last month that is over where none is
 * named. A month that was counted before it began is not there.
 */
export async function showBoard(asked: Asked, site: Site): Promise<Page> {
  const named = asked.path.split('/')[2];
  const { jurisdiction, figures } = site;
  const today = todayAt(site);
  const [offices, counted, { policy }] = await Promise.all([
    ...([jurisdiction.offices(), figures.months(), jurisdiction.law()] as const),
  ]);
  const months = counted.filter((month) => month <= presentMonth(today, policy));
  if (named && !months.includes(named)) throw httpProblem(404, 'not-found');
  const snapshots = await Promise.all((named ? [named] : months.slice(0, 2)).map((month) => figures.snapshot(month)));
  const over = snapshots.find((each) => each && each.to < today);
  const top = receivingOffice(offices)?.parent;
  const board = { snapshot: over ?? snapshots[0], months, offices, top };
  return { status: 200, content: boardPage(frameOf(asked, site), board) };
}
