import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { onTestFinished } from 'vitest';
import { type Stack, type StackOptions, startStack } from '../../local/stack.ts';
import { smallTemplate } from './small-template.ts';

/** A directory that is gone after the test. */
export function temporaryDir(): string {
  const directory = mkdtempSync(join(tmpdir(), 'huiyin-local-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** The stack of the small template, stopped after the test. */
export async function startSmall(options: Partial<StackOptions> = {}): Promise<Stack> {
  const dataDir = options.dataDir ?? temporaryDir();
  const stack = await startStack({ port: 0, dataDir, templateDir: smallTemplate, ...options });
  onTestFinished(() => stack.stop());
  return stack;
}

/** The sort keys under a partition key of the fixture's table. */
export async function rowsOf({ endpoints, region }: Stack, pk: string): Promise<string[]> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: endpoints.dynamodb, region, credentials });
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: 'rows',
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk } },
    }),
  );
  client.destroy();
  return Items.map(({ sk }) => sk?.S ?? '');
}
