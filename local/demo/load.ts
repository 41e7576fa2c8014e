import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import type { Instant } from '../../shared/domain/day.ts';
import type { Stack } from '../stack.ts';
import { type Demo, fillTable } from './fill.ts';

/** Loads the demo into a running stack, as of its time; gives what there is to try, or nothing where data is already. */
export async function loadDemo(stack: Pick<Stack, 'region' | 'now' | 'environmentOf'>): Promise<Demo | undefined> {
  const { TABLE_NAME = '', CODE_KEY = '', AWS_ENDPOINT_URL_DYNAMODB: endpoint = '' } = stack.environmentOf('petitions');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ region: stack.region, endpoint, credentials });
  try {
    const now = stack.now().toISOString() as Instant;
    return await fillTable({ table: openTable(TABLE_NAME, client), codeKey: CODE_KEY, now });
  } finally {
    client.destroy();
  }
}
