import { actOnCase } from '../../functions/cases/act-on-case.ts';
import { listInbox } from '../../functions/cases/list-inbox.ts';
import { readCase } from '../../functions/cases/read-case.ts';
import { DynamoCaseStore } from '../../shared/adapters/dynamo/case-store.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import type { Table } from '../../shared/adapters/dynamo/table.ts';
import { DynamoWorklists } from '../../shared/adapters/dynamo/worklists.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { offices, type staff } from './city.ts';
import { officeDay } from './office-day.ts';

type Person = ReturnType<typeof staff>;

/** The desk API over a real table, asked by staff of the tests as if they had signed in. */
export async function openDesk(table: Table, start: string, people: readonly Person[]) {
  const directory = new DynamoDirectory(table);
  await directory.putOffices([...offices.values()]);
  await directory.putStaff(people.map((each) => ({ ...each, name: each.id })));
  const day = officeDay(start, new DynamoCaseStore(table));
  const deps = { ...day.deps, directory, worklists: new DynamoWorklists(table) };

  return {
    ...day,
    read: (who: Person, number: string) => answer(readCase(asked(who, { pathParameters: { number } }), deps)),
    inbox: (who: Person, cursor?: string) =>
      answer(listInbox(asked(who, cursor ? { queryStringParameters: { cursor } } : {}), deps)),
    act: (who: Person, number: string, action: string, body: object, headers = {}) =>
      answer(actOnCase(asked(who, { pathParameters: { number, action }, body, headers }), deps)),
  };
}

function asked({ id: sub }: Person, change: Partial<ApiEvent>): ApiEvent {
  const requestContext = { authorizer: { jwt: { claims: { sub } } } };
  return { headers: {}, ...change, requestContext } as unknown as ApiEvent;
}

/** What the desk is told: the body, or the code of what went wrong. */
async function answer(reply: Promise<Reply>): Promise<{ status: number; body: unknown }> {
  try {
    const { status, body } = await reply;
    return { status, body };
  } catch (error) {
    if (error instanceof Problem) return { status: error.status, body: error.code };
    throw error;
  }
}
