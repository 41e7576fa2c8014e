import { UnreadableLaw } from '../../shared/ports/law-book.ts';
import { reasonsOf } from '../due/read-law.ts';
import { Refused } from '../refused.ts';
import type { Words } from '../text/words.ts';

/** What is read from the law of a stack; where that is broken, says what is wrong with it and how to go on. */
export async function asStored<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof UnreadableLaw)
      throw new Refused('unreadable-law', remedies[error.part], reasonsOf(error.problems));
    throw error;
  }
}

const remedies: Readonly<Record<UnreadableLaw['part'], Words>> = {
  calendar: {
    zh: '系统里存的放假安排读不出来，期限都算不了。请删去表中 pk 为 LAW、sk 为 CALENDAR 的一行，再写入自己的放假安排：',
    en: 'The calendar that the stack keeps cannot be read, and no date can be counted. Delete the row of the table with pk LAW and sk CALENDAR, then load your calendar again:',
  },
  policy: {
    zh: '系统里存的规定读不出来，期限都算不了。请用 huiyin policy load 写入改好的一份：',
    en: 'The policy that the stack keeps cannot be read, and no date can be counted. Load one that is mended, with huiyin policy load:',
  },
};
