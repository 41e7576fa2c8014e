import { cached } from '../../shared/adapters/cached.ts';
import { DynamoAccessLog } from '../../shared/adapters/dynamo/access-log.ts';
import { DynamoCaseFinder } from '../../shared/adapters/dynamo/case-finder.ts';
import { DynamoFigures } from '../../shared/adapters/dynamo/figures.ts';
import { DynamoReturnedMails } from '../../shared/adapters/dynamo/returned-mails.ts';
import { DynamoSuggestionBook } from '../../shared/adapters/dynamo/suggestion-book.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { downloadsOnDemand } from '../../shared/adapters/s3/downloads-on-demand.ts';
import { addresses } from '../../shared/api/addresses.ts';
import { readEnv } from '../../shared/config/env.ts';
import { api, route } from '../../shared/http/api.ts';
import { Cursors } from '../../shared/http/cursor.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';
import { actOnCase } from './act-on-case.ts';
import { linkFile, listFiles } from './case-files.ts';
import { listAccesses, listCaseAccesses } from './list-accesses.ts';
import { countInbox, listInbox, listWork } from './list-inbox.ts';
import { listRepeats } from './list-repeats.ts';
import { exportBoard, readBoard } from './read-board.ts';
import { readCase } from './read-case.ts';
import { readCitizen } from './read-citizen.ts';
import { readMe, readOffices } from './read-directory.ts';
import { readDocument } from './read-document.ts';
import { registerCase } from './register-case.ts';
import { search } from './search.ts';
import { searchRepeats } from './search-repeats.ts';
import { suggestForMatter } from './suggest-for-matter.ts';

const cases = openCases();
/** They are learned twice a day. */
const LESSONS_MS = 600_000;

const suggestions = new DynamoSuggestionBook(cases.table);
const { CODE_KEY: codeKey, FILES_BUCKET } = readEnv('CODE_KEY', 'FILES_BUCKET');
const deps = {
  ...{ ...cases, codeKey, cursors: new Cursors(codeKey) },
  ...{ worklists: new DynamoWorklists(cases.table), finder: new DynamoCaseFinder(cases.table) },
  ...{
    accesses: new DynamoAccessLog(cases.table, cases.jurisdiction.timeZone),
    figures: new DynamoFigures(cases.table),
  },
  lessons: cached(() => suggestions.latest(), LESSONS_MS),
  returned: new DynamoReturnedMails(cases.table),
  downloads: downloadsOnDemand(FILES_BUCKET),
};

export const handler = api(
  route(...addresses.readMe, (event) => readMe(event, deps)),
  route(...addresses.readOffices, (event) => readOffices(event, deps)),
  route(...addresses.listWork, (event) => listWork(event, deps)),
  route(...addresses.listInbox, (event) => listInbox(event, deps)),
  route(...addresses.countInbox, (event) => countInbox(event, deps)),
  route(...addresses.readBoard, (event) => readBoard(event, deps)),
  route(...addresses.exportBoard, (event) => exportBoard(event, deps)),
  route(...addresses.registerCase, (event) => registerCase(event, deps)),
  route(...addresses.searchCases, (event) => search(event, deps)),
  route(...addresses.searchRepeats, (event) => searchRepeats(event, deps)),
  route(...addresses.suggestForMatter, (event) => suggestForMatter(event, deps)),
  route(...addresses.readCase, (event) => readCase(event, deps)),
  route(...addresses.listFiles, (event) => listFiles(event, deps)),
  route(...addresses.linkFile, (event) => linkFile(event, deps)),
  route(...addresses.listRepeats, (event) => listRepeats(event, deps)),
  route(...addresses.readDocument, (event) => readDocument(event, deps)),
  route(...addresses.readCitizen, (event) => readCitizen(event, deps)),
  route(...addresses.listCaseAccesses, (event) => listCaseAccesses(event, deps)),
  route(...addresses.listAccesses, (event) => listAccesses(event, deps)),
  route(...addresses.actOnCase, (event) => actOnCase(event, deps)),
);
