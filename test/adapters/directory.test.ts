import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import type { Office } from '../../shared/domain/office.ts';
import { office, offices } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

const housing = offices.get(office('housing')) as Office;

describe('the units of an office', () => {
  it('are all there, however many pages they fill', async () => {
    const directory = new DynamoDirectory(database.table);
    const contact = '望汐市海堤路 1 号，工作日 9:00 至 17:00 '.repeat(20);
    const many = Array.from({ length: 1_500 }, (_, i): Office => ({ ...housing, id: office(`unit-${i}`), contact }));
    await directory.putOffices(many);
    expect((await directory.offices()).size).toBe(many.length);
  });

  it('that a busy table did not take are put again', async () => {
    const client = mockClient(DynamoDBDocumentClient);
    client
      .on(BatchWriteCommand)
      .callsFakeOnce(({ RequestItems }) => ({ UnprocessedItems: { cases: RequestItems.cases.slice(1) } }))
      .resolves({});
    await new DynamoDirectory(openTable('cases')).putOffices([housing, { ...housing, id: office('transport') }]);
    const put = client.commandCalls(BatchWriteCommand).map(({ args: [{ input }] }) => input.RequestItems?.cases);
    expect(put.map((items) => items?.length)).toEqual([2, 1]);
    client.restore();
  });
});
