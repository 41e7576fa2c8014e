import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import { api, route } from '../../shared/http/api.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';
import { actOnCase } from './act-on-case.ts';
import { listInbox } from './list-inbox.ts';
import { listRepeats } from './list-repeats.ts';
import { readCase } from './read-case.ts';
import { readMe, readOffices } from './read-directory.ts';
import { readDocument } from './read-document.ts';

const cases = openCases();
const deps = { ...cases, worklists: new DynamoWorklists(cases.table) };

export const handler = api(
  route('GET', '/api/me', (event) => readMe(event, deps)),
  route('GET', '/api/offices', (event) => readOffices(event, deps)),
  route('GET', '/api/inbox', (event) => listInbox(event, deps)),
  route('GET', '/api/cases/{number}', (event) => readCase(event, deps)),
  route('GET', '/api/cases/{number}/repeats', (event) => listRepeats(event, deps)),
  route('GET', '/api/cases/{number}/documents/{unit}/{kind}/{year}/{serial}', (event) => readDocument(event, deps)),
  route('POST', '/api/cases/{number}/{action}', (event) => actOnCase(event, deps)),
);
