import type { Move, Recounted } from '../../shared/cases/recount.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { atOnce } from '../at-once.ts';
import type { Call } from '../command.ts';
import { refusalWords } from '../import/problems.ts';
import type { Reason } from '../refused.ts';
import { tallyOn } from '../text/bar.ts';

const AT_ONCE = 8;

type InCase<T> = { readonly number: CaseNumber } & T;

export interface Walk {
  /** How many were looked at. */
  readonly cases: number;
  readonly moves: readonly InCase<Move>[];
  /** What could not be counted again, and stands as it was. */
  readonly failed: readonly InCase<Reason>[];
}

/** Counts every case again; one that cannot be is told of, and stops none of the others. */
export async function recountAll(
  numbers: AsyncIterable<CaseNumber>,
  recount: (number: CaseNumber) => Promise<Recounted>,
  { bars, say }: Pick<Call, 'bars' | 'say'>,
): Promise<Walk> {
  const moves: InCase<Move>[] = [];
  const failed: InCase<Reason>[] = [];
  let cases = 0;
  const tally = tallyOn(bars);
  await atOnce(AT_ONCE, numbers, async (number) => {
    const done = await outcomeOf(recount(number));
    if ('moves' in done) moves.push(...done.moves.map((move) => ({ number, ...move })));
    else {
      failed.push({ number, ...done });
      tally.above(say)({ zh: `${number}：${done.zh}`, en: `${number}: ${done.en}` });
    }
    cases += 1;
    tally.at(cases);
  });
  tally.stop();
  return { cases, moves: moves.sort(byNumber), failed: failed.sort(byNumber) };
}

async function outcomeOf(recounting: Promise<Recounted>): Promise<{ readonly moves: readonly Move[] } | Reason> {
  try {
    const done = await recounting;
    return 'refusal' in done ? { code: done.refusal.code, ...refusalWords(done.refusal) } : done;
  } catch (error) {
    const name = error instanceof Error ? error.name : String(error);
    return { code: 'unreadable', zh: `读不出来（${name}）。`, en: `it cannot be read (${name}).` };
  }
}

function byNumber(a: InCase<unknown>, b: InCase<unknown>): number {
  return a.number < b.number ? -1 : Number(a.number > b.number);
}
