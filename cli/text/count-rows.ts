import type { Day } from '../../shared/domain/day.ts';
import { countLine, startLine } from '../../shared/i18n/count.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import type { ExplainedDay } from '../due/answer.ts';

/** A count day by day, the day it starts from first. */
export function countRows(from: Day, counted: readonly ExplainedDay[], lang: Lang): string[][] {
  return [startLine(from, lang), ...counted.map((day) => countLine(day, lang))].map(({ place, day, why }) => [
    place,
    day,
    why,
  ]);
}
