import { LAW_CACHE_MS } from '../../shared/adapters/dynamo/law-book.ts';
import { type Because, recount } from '../../shared/cases/recount.ts';
import type { Call } from '../command.ts';
import type { Connection } from '../connection/connect.ts';
import { recountAll, type Walk } from './recount-all.ts';

/** What was decided just before a function read the law again may take this long to be committed. */
const LAST_DECISIONS_MS = 5_000;

/** Once no function goes by the older law any more, counts every case again; as often as it is run. */
export async function bringIntoForce(
  because: Because,
  stack: Connection,
  { say, wait, bars }: Pick<Call, 'say' | 'wait' | 'bars'>,
): Promise<Walk> {
  const ms = LAW_CACHE_MS + LAST_DECISIONS_MS;
  say({
    zh: `已写入。${ms / 1000} 秒后各函数都已按新的计算，再逐件重新计算期限；中断了可以再运行一次。`,
    en: `Stored. In ${ms / 1000} seconds every function goes by it; then each case is counted again. If this is broken off, run it again.`,
  });
  await wait(ms);
  // Read once before the walk: where the law cannot be read, no case can be counted.
  await stack.jurisdiction.law();
  return recountAll(stack.register.numbers(), (number) => recount(stack, number, because), {
    say,
    ...(bars && { bars }),
  });
}
