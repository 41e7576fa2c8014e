import { DynamoFigures } from '../adapters/dynamo/figures.ts';
import { cachedLaw, DynamoLawBook } from '../adapters/dynamo/law-book.ts';
import { DynamoWorklists } from '../adapters/dynamo/worklists.ts';
import { sendDigests } from '../notices/send-digests.ts';
import { builtIn } from '../policy/built-in.ts';
import type { Mailer } from '../ports/mailer.ts';
import { logger } from './log.ts';
import { openNotices } from './open-notices.ts';
import { scheduled } from './scheduled.ts';

/** What is left for the last of them. */
const RESERVE_MS = 30_000;

/** A run that sends the digests, by whatever sends the mails. */
export function digestsBy(mailer: Mailer) {
  const failed = (office: string, error: unknown) => logger.error('digest-failed', { office, error });
  const deps = { ...openDigests(), mailer, failed };
  return scheduled(async ({ getRemainingTimeInMillis }) => {
    const digested = await sendDigests(deps, () => getRemainingTimeInMillis() > RESERVE_MS);
    logger.info('digests', { ...digested });
    // All others were sent: somebody is to look at why these were not.
    if (digested.failed > 0) throw new Error(`${digested.failed} digests failed`);
    return digested;
  });
}

function openDigests() {
  const { table, offices, timeZone, ...notices } = openNotices();
  return {
    ...notices,
    ...{ worklists: new DynamoWorklists(table), figures: new DynamoFigures(table) },
    jurisdiction: { timeZone, offices, law: cachedLaw(new DynamoLawBook(table, builtIn)) },
  };
}
