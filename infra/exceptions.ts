import { type Stack, Validations } from 'aws-cdk-lib';
import { type Capability, capabilities, type FilePlace, filePlaces } from './functions.ts';

export interface Exception {
  readonly rule: string;
  /** Construct paths below the stack. */
  readonly at: readonly string[];
  readonly reason: string;
}

/** The one resource that has no name before it is there: a file. Its grants end at a part of the store. */
const anyFileIn = (place: FilePlace): Exception => ({
  rule: `AwsSolutions-IAM5[Resource::<Files8E6940B8.Arn>/${place}/*]`,
  at: Object.entries<Capability>(capabilities).flatMap(([name, { files }]) =>
    files[place] ? [`${name}/Role/DefaultPolicy/Resource`] : [],
  ),
  reason: 'Each file has a random name of its own; the function may do these things there, and may not list them.',
});

/** Where we differ from the AwsSolutions rules on purpose. */
export const exceptions: readonly Exception[] = [
  ...filePlaces.map(anyFileIn),
  {
    rule: 'AwsSolutions-APIG4',
    at: [
      'Front/Api/GET--',
      'Front/Api/GET--desk',
      'Front/Api/GET--desk--{proxy+}',
      'Front/Api/GET--{proxy+}',
      'Front/Api/POST--{proxy+}',
      'Front/Api/POST--letters--receipt',
      'Front/Api/POST--letters--document',
      'Front/Api/POST--api--petitions',
      'Front/Api/POST--api--petitions--track',
      'Front/Api/POST--api--petitions--{action}',
      'Front/Api/GET--files',
      'Front/Api/GET--files--arrived',
      'Front/Api/POST--files--remove',
      'Front/Api/POST--api--files--{action}',
    ],
    reason: 'Anybody may petition, and may do it unnamed; a case is followed with its number and its query code.',
  },
  {
    rule: 'AwsSolutions-COG8',
    at: ['SignIn/Staff'],
    reason:
      'Every account has a second factor and is made by an administrator; the plus tier bills each of them monthly.',
  },
  {
    rule: 'AwsSolutions-S1',
    at: ['Files'],
    reason: 'A log of who fetched which file, kept beside the case history, would be a second record without its seal.',
  },
  {
    rule: 'AwsSolutions-SMG4',
    at: ['CodeKey'],
    reason: 'With another key no query code that citizens hold on their receipts would find its case any more.',
  },
  {
    rule: 'AwsSolutions-SQS3',
    at: ['SchedulesDeadLetters'],
    reason: 'It is a dead-letter queue itself; the rule does not see that the schedules use it.',
  },
];

export function acknowledgeExceptions(stack: Stack): void {
  for (const { rule, at, reason } of exceptions) {
    for (const path of at) {
      const construct = stack.node.findAll().find(({ node }) => node.path === `${stack.node.path}/${path}`);
      if (construct) Validations.of(construct).acknowledge({ id: `AwsSolutions::${rule}`, reason });
    }
  }
}
