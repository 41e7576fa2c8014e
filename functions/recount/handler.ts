import { DynamoCaseFinder } from '../../shared/adapters/dynamo/case-finder.ts';
import { DynamoRecountBook } from '../../shared/adapters/dynamo/recount-book.ts';
import { logger } from '../../shared/runtime/log.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';
import { scheduled } from '../../shared/runtime/scheduled.ts';
import { recountOpen } from './recount-open.ts';

/** What is left for the last page and its rows. */
const RESERVE_MS = 30_000;

const cases = openCases();
const deps = {
  ...{ ...cases, finder: new DynamoCaseFinder(cases.table), book: new DynamoRecountBook(cases.table) },
  failed: (number: string, why: unknown) =>
    logger.error('not-counted-again', { number, why: why instanceof Error ? why.name : String(why) }),
};

export const handler = scheduled(async ({ getRemainingTimeInMillis }) => {
  const counted = await recountOpen(deps, () => getRemainingTimeInMillis() > RESERVE_MS);
  if (counted.looked > 0) logger.info('counted-again', { ...counted });
  // All others were counted: somebody is to look at why these were not.
  if (counted.left > 0) throw new Error(`${counted.left} cases could not be counted again`);
  return counted;
});
