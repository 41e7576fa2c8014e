import * as z from 'zod';

/** The CloudFormation outputs that the command line needs. */
export const outputs = z.object({
  TableName: z.string(),
  TransfersQueueUrl: z.url(),
  NoticesQueueUrl: z.url(),
  AlertsQueueUrl: z.url(),
  TransfersDeadLettersUrl: z.url(),
  NoticesDeadLettersUrl: z.url(),
  AlertsDeadLettersUrl: z.url(),
  // Where there is no SES, nobody tells of bounces.
  BouncesQueueUrl: z.url().optional(),
  BouncesDeadLettersUrl: z.url().optional(),
  // A stack that was deployed before it told of them is found all the same.
  SchedulesDeadLettersUrl: z.url().optional(),
});

/** What there is to know of a stack, wherever it runs. */
export interface StackFacts {
  readonly url: string;
  readonly region?: string;
  readonly outputs: z.infer<typeof outputs>;
  /** Where the services of a stack on this machine answer; those of AWS are found by the SDK. */
  readonly endpoints?: { readonly dynamodb: string; readonly sqs: string };
}
