import { actOnCase } from '../../functions/cases/act-on-case.ts';
import { linkFile, listFiles } from '../../functions/cases/case-files.ts';
import { listAccesses, listCaseAccesses } from '../../functions/cases/list-accesses.ts';
import { countInbox, listInbox, listWork } from '../../functions/cases/list-inbox.ts';
import { listRepeats } from '../../functions/cases/list-repeats.ts';
import { exportBoard, readBoard } from '../../functions/cases/read-board.ts';
import { readCase } from '../../functions/cases/read-case.ts';
import { readCitizen } from '../../functions/cases/read-citizen.ts';
import { readMe } from '../../functions/cases/read-directory.ts';
import { readDocument } from '../../functions/cases/read-document.ts';
import { registerCase } from '../../functions/cases/register-case.ts';
import { search } from '../../functions/cases/search.ts';
import { searchRepeats } from '../../functions/cases/search-repeats.ts';
import { suggestForMatter } from '../../functions/cases/suggest-for-matter.ts';
import { DynamoAccessLog } from '../../shared/adapters/dynamo/access-log.ts';
import { DynamoCaseFinder } from '../../shared/adapters/dynamo/case-finder.ts';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoFigures } from '../../shared/adapters/dynamo/figures.ts';
import { DynamoReturnedMails } from '../../shared/adapters/dynamo/returned-mails.ts';
import { DynamoSuggestionBook } from '../../shared/adapters/dynamo/suggestion-book.ts';
import type { Table } from '../../shared/adapters/dynamo/table.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { Cursors } from '../../shared/http/cursor.ts';
import { Problem } from '../../shared/http/problem.ts';
import { MemoryFiles } from '../../shared/ports/fakes/memory-files.ts';
import { offices, type staff } from './city.ts';
import { CODE_KEY, officeDay } from './office-day.ts';

/** Whatever the version. */
const ANY = { 'if-match': '*' };

type Person = ReturnType<typeof staff>;

/** The desk API over a real table, asked by staff of the tests as if they had signed in. */
export async function openDesk(table: Table, start: string, people: readonly Person[]) {
  const directory = new DynamoDirectory(table);
  await directory.putOffices([...offices.values()]);
  await directory.putStaff(people.map((each) => ({ ...each, name: each.id })));
  const day = officeDay(start, new DynamoCaseStore(table));
  const deps = {
    ...{ ...day.deps, directory, codeKey: CODE_KEY, cursors: new Cursors(CODE_KEY) },
    ...{
      worklists: new DynamoWorklists(table),
      finder: new DynamoCaseFinder(table),
      accesses: new DynamoAccessLog(table, day.deps.jurisdiction.timeZone),
      downloads: new MemoryFiles(),
      returned: new DynamoReturnedMails(table),
      figures: new DynamoFigures(table),
      lessons: () => new DynamoSuggestionBook(table).latest(),
    },
  };

  return {
    ...day,
    read: (who: Person, number: string) => answer(readCase(asked(who, { pathParameters: { number } }), deps)),
    inbox: (who: Person, cursor?: string, filters = {}) =>
      answer(listInbox(asked(who, { queryStringParameters: { ...filters, ...(cursor && { cursor }) } }), deps)),
    work: (who: Person, filters = {}) => answer(listWork(asked(who, { queryStringParameters: filters }), deps)),
    counts: (who: Person) => answer(countInbox(asked(who, {}), deps)),
    board: (who: Person, query = {}) => answer(readBoard(asked(who, { queryStringParameters: query }), deps)),
    boardFile: (who: Person, query = {}) => answer(exportBoard(asked(who, { queryStringParameters: query }), deps)),
    search: (who: Person, body: object) => answer(search(asked(who, { body }), deps)),
    citizen: (who: Person, number: string, body: object) =>
      answer(readCitizen(asked(who, { pathParameters: { number }, body }), deps)),
    accesses: (who: Person, number?: string) =>
      answer(
        number
          ? listCaseAccesses(asked(who, { pathParameters: { number } }), deps)
          : listAccesses(asked(who, {}), deps),
      ),
    me: (who: Person, unit?: string) =>
      answer(readMe(asked(who, unit ? { headers: { 'huiyin-unit': unit } } : {}), deps)),
    files: (who: Person, number: string) => answer(listFiles(asked(who, { pathParameters: { number } }), deps)),
    fetch: (who: Person, number: string, id: string) =>
      answer(linkFile(asked(who, { pathParameters: { number, id } }), deps)),
    directory,
    register: (who: Person, body: object, headers = {}) => answer(registerCase(asked(who, { body, headers }), deps)),
    suggestFor: (who: Person, body: object) => answer(suggestForMatter(asked(who, { body }), deps)),
    repeats: (who: Person, number: string) => answer(listRepeats(asked(who, { pathParameters: { number } }), deps)),
    document: (who: Person, number: string, id: string) => {
      const [unit, kind, year, serial] = id.split('/');
      return answer(readDocument(asked(who, { pathParameters: { number, unit, kind, year, serial } }), deps));
    },
    searchRepeats: (who: Person, body: object) => answer(searchRepeats(asked(who, { body }), deps)),
    act: (who: Person, number: string, action: string, body: object, headers = {}) =>
      answer(
        actOnCase(asked(who, { pathParameters: { number, action }, body, headers: { ...ANY, ...headers } }), deps),
      ),
  };
}

export function asked({ id: sub }: Person, change: Partial<ApiEvent>): ApiEvent {
  const requestContext = { authorizer: { jwt: { claims: { sub } } } };
  return { headers: {}, ...change, requestContext } as unknown as ApiEvent;
}

/** What the desk is told: the body, or the code of what went wrong. */
export async function answer(reply: Promise<Reply>): Promise<{ status: number; body: unknown }> {
  try {
    const { status, body } = await reply;
    return { status, body };
  } catch (error) {
    if (error instanceof Problem) return { status: error.status, body: error.code };
    throw error;
  }
}
