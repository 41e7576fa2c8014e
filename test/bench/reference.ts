import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import middy from '@middy/core';
import * as z from 'zod';

/** The least a function of this kind carries: middleware, logs, metrics, validation and the database's client. */
const logger = new Logger();
const metrics = new Metrics();
const client = new DynamoDBClient();
const question = z.object({ pk: z.string(), sk: z.string() });

export const handler = middy(async (event: unknown) => {
  const { pk, sk } = question.parse(event);
  logger.info('asked');
  metrics.singleMetric().addMetric('asked', MetricUnit.Count, 1);
  return client.send(new GetItemCommand({ TableName: 'any', Key: { pk: { S: pk }, sk: { S: sk } } }));
});
