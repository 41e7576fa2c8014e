import { DynamoCaseFinder } from '../../shared/adapters/dynamo/case-finder.ts';
import { DynamoSuggestionBook } from '../../shared/adapters/dynamo/suggestion-book.ts';
import { nationalCategories } from '../../shared/policy/categories/national.ts';
import { logger } from '../../shared/runtime/log.ts';
import { openArchive } from '../../shared/runtime/open-archive.ts';
import { scheduled } from '../../shared/runtime/scheduled.ts';
import { learnFromRegister } from './learn.ts';

const archive = openArchive();
const deps = {
  ...archive,
  finder: new DynamoCaseFinder(archive.table),
  book: new DynamoSuggestionBook(archive.table),
  classes: nationalCategories.paths,
};

export const handler = scheduled(async () => {
  const { matters } = await learnFromRegister(deps);
  logger.info('learned', { matters });
  return { matters };
});
