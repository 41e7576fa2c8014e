import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  PutItemCommand,
  paginateQuery,
  paginateScan,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { Complaint } from '../../local/complaint.ts';

/** A row as the database keeps it, with the type of each value. */
export type Row = Readonly<Record<string, AttributeValue>>;

/** All rows of a table, a page of 1 MB at a time: half a read unit for each 4 KB. */
export async function* allRows(client: DynamoDBClient, TableName: string): AsyncIterable<Row> {
  try {
    for await (const { Items = [] } of paginateScan({ client }, { TableName })) yield* Items;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    throw new Complaint(`没有表 ${TableName}。`, `There is no table ${TableName}.`);
  }
}

/** The rows under one partition key. */
export async function* rowsUnder(client: DynamoDBClient, TableName: string, pk: string): AsyncIterable<Row> {
  const pages = paginateQuery(
    { client },
    { TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: pk } } },
  );
  for await (const { Items = [] } of pages) yield* Items;
}

export const partitionOf = ({ pk }: Row): string => pk?.S ?? '';
export const placeOf = ({ pk, sk }: Row): string => `${pk?.S} ${sk?.S}`;

/** Writes a row in the place of whatever stands there. */
export async function putRow(client: DynamoDBClient, TableName: string, Item: Row): Promise<void> {
  await client.send(new PutItemCommand({ TableName, Item }));
}

/** Writes a row where none stands. False: one does, and it is left as it is. */
export async function addRow(client: DynamoDBClient, TableName: string, Item: Row): Promise<boolean> {
  try {
    await client.send(new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}

export async function removeRow(client: DynamoDBClient, TableName: string, { pk, sk }: Row): Promise<void> {
  if (pk && sk) await client.send(new DeleteItemCommand({ TableName, Key: { pk, sk } }));
}
