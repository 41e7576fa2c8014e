import { addDays, later } from '../domain/day.ts';
import type { OfficeId } from '../domain/ids.ts';
import type { FiguresBook } from '../ports/figures.ts';
import type { TrendMonth } from './board.ts';

const MONTHS = 6;

/** The last months of a unit and all under it, as they were counted for the public board, the oldest first. */
export async function trendOf(
  unit: OfficeId,
  figures: Pick<FiguresBook, 'months' | 'snapshot'>,
  most = MONTHS,
): Promise<TrendMonth[]> {
  const months = (await figures.months()).slice(0, most).reverse();
  const snapshots = await Promise.all(months.map((month) => figures.snapshot(month)));
  return snapshots.flatMap((snapshot): TrendMonth[] => {
    const own = snapshot?.units.find(({ office }) => office === unit);
    if (!snapshot || !own) return [];
    const { month, from, to, countedOn } = snapshot;
    const { routing, notice, settlement } = own;
    // What is due on the day of the count is not counted yet.
    const until = to < countedOn ? undefined : later(from, addDays(countedOn, -1));
    return [{ month, countedOn, ...(until && { until }), routing, notice, settlement }];
  });
}
