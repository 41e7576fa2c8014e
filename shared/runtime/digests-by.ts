import { DynamoFigures } from '../adapters/dynamo/figures.ts';
import { cachedLaw, DynamoLawBook } from '../adapters/dynamo/law-book.ts';
import { DynamoWorklists } from '../adapters/dynamo/worklists.ts';
import { sendDigests } from '../notices/send-digests.ts';
import { builtIn } from '../policy/built-in.ts';
import type { Mailer } from '../ports/mailer.ts';
import { logger } from './log.ts';
import { openNotices } from './open-notices.ts';
import { scheduled } from './scheduled.ts';

/** A run that sends the digests, by whatever sends the mails. */
export function digestsBy(mailer: Mailer) {
  const deps = { ...openDigests(), mailer };
  return scheduled(async () => {
    const sent = await sendDigests(deps);
    logger.info('digests', { sent });
    return { sent };
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
