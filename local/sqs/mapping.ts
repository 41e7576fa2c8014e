import * as z from 'zod';
import type { Deployment } from '../cloudformation/deployment.ts';
import { propertiesOf } from '../cloudformation/properties.ts';

/** What ties a queue to the function that consumes it. */
export interface Mapping {
  readonly logicalId: string;
  readonly queueArn: string;
  readonly functionArn: string;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly reportsFailures: boolean;
}

// Strict: a filter or a destination that this machine would ignore must not be deployed unnoticed.
const mappingSchema = z.strictObject({
  EventSourceArn: z.string().regex(/^arn:[^:]+:sqs:/, 'only SQS queues are polled here'),
  FunctionName: z.string(),
  BatchSize: z.number().default(10),
  MaximumBatchingWindowInSeconds: z.number().default(0),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  Enabled: z.literal(true).optional(),
  // More than ever run at once here.
  ScalingConfig: z.strictObject({ MaximumConcurrency: z.number().min(4) }).optional(),
  Tags: z.unknown().optional(),
});

export function readMappings(deployment: Deployment): Mapping[] {
  return deployment.resources('AWS::Lambda::EventSourceMapping').map((resource) => {
    const declared = propertiesOf(resource, mappingSchema);
    return {
      logicalId: resource.logicalId,
      queueArn: declared.EventSourceArn,
      functionArn: declared.FunctionName,
      batchSize: declared.BatchSize,
      windowSeconds: declared.MaximumBatchingWindowInSeconds,
      reportsFailures: declared.FunctionResponseTypes.length > 0,
    };
  });
}
