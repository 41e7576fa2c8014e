import { addDays } from '../domain/day.ts';
import type { OfficeId } from '../domain/ids.ts';
import type { FiguresBook } from '../ports/figures.ts';
import type { TrendMonth } from './board.ts';

const MONTHS = 6;

/** The last months up to the present one, of a unit and all under it, as they were counted for the public board, the oldest first. */
export async function trendOf(
  unit: OfficeId,
  figures: Pick<FiguresBook, 'months' | 'snapshot'>,
  present: string,
): Promise<TrendMonth[]> {
  const begun = (await figures.months()).filter((month) => month <= present);
  const months = begun.slice(0, MONTHS).reverse();
  const snapshots = await Promise.all(months.map((month) => figures.snapshot(month)));
  return snapshots.flatMap((snapshot): TrendMonth[] => {
    const own = snapshot?.units.find(({ office }) => office === unit);
    // On its first day nothing of a month is over.
    if (!snapshot || !own || snapshot.countedOn <= snapshot.from) return [];
    const { month, to, countedOn } = snapshot;
    const { routing, notice, settlement } = own;
    // What is due on the day of the count is not counted yet.
    const until = to < countedOn ? undefined : addDays(countedOn, -1);
    return [{ month, countedOn, ...(until && { until }), routing, notice, settlement }];
  });
}
