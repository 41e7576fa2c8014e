import { DynamoFigures } from '../adapters/dynamo/figures.ts';
import { cachedLaw, DynamoLawBook } from '../adapters/dynamo/law-book.ts';
import { DynamoWorklists } from '../adapters/dynamo/worklists.ts';
import { builtIn } from '../policy/built-in.ts';
import { openNotices } from './open-notices.ts';

/** What every way of sending digests reads. */
export function openDigests() {
  const { table, offices, timeZone, ...notices } = openNotices();
  return {
    ...notices,
    ...{ worklists: new DynamoWorklists(table), figures: new DynamoFigures(table) },
    jurisdiction: { timeZone, offices, law: cachedLaw(new DynamoLawBook(table, builtIn)) },
  };
}
