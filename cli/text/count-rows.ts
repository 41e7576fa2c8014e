import type { Day } from '../../shared/domain/day.ts';
import type { CountedDay } from '../../shared/domain/due.ts';
import { countLine, startLine } from '../../shared/i18n/count.ts';
import type { Lang } from '../../shared/i18n/dates.ts';

type Counted = CountedDay & { readonly provisional?: true };

/** A count day by day, the day it starts from first. */
export function countRows(from: Day, counted: readonly Counted[], lang: Lang): string[][] {
  return [startLine(from, lang), ...counted.map((day) => countLine(day, lang))].map(({ place, day, why }) => [
    place,
    day,
    why,
  ]);
}
