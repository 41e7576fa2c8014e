import { cachedOffices, DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoFigures } from '../../shared/adapters/dynamo/figures.ts';
import { cachedLaw, DynamoLawBook } from '../../shared/adapters/dynamo/law-book.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { systemNow } from '../../shared/cases/time.ts';
import { readEnv } from '../../shared/config/env.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { logger } from '../../shared/runtime/log.ts';
import { scheduled } from '../../shared/runtime/scheduled.ts';
import { countFigures } from './figures.ts';

const env = readEnv('TABLE_NAME', 'TIME_ZONE');
const table = openTable(env.TABLE_NAME);
const figures = new DynamoFigures(table);
const deps = {
  ...{ index: figures, book: figures, now: systemNow },
  jurisdiction: {
    timeZone: env.TIME_ZONE,
    offices: cachedOffices(new DynamoDirectory(table)),
    law: cachedLaw(new DynamoLawBook(table, builtIn)),
  },
};

export const handler = scheduled(async () => {
  const months = (await countFigures(deps)).map(({ month }) => month);
  logger.info('counted', { months });
  return { months };
});
