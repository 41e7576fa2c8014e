import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { CHINA_TIME_ZONE } from '../../shared/policy/time-zone.ts';
import {
  type Capability,
  type CapabilityName,
  capabilities,
  entryOf,
  filePlaces,
  type QueueName,
} from '../functions.ts';
import type { Profile } from '../profile.ts';
import type { CaseTable } from './case-table.ts';
import type { FileStore } from './file-store.ts';
import { KeptLogs } from './kept-logs.ts';
import { type MessageQueue, type Queues, queueNamed } from './message-queue.ts';

export interface CapabilityFunctionProps {
  readonly profile: Profile;
  /** Where the bundles are. */
  readonly assets: string;
  readonly table: CaseTable;
  readonly store: FileStore;
  readonly queues: Queues;
}

/** How every Lambda function of the system is set up: its own role, its own logs, its capability's grants and no more. */
export class CapabilityFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly capability: Capability;

  constructor(scope: Construct, name: CapabilityName, props: CapabilityFunctionProps) {
    super(scope, name);
    const { table, queues, store } = props;
    this.capability = capabilities[name];
    const logGroup = new KeptLogs(this, 'Logs');
    // A role of its own: the one CDK would make carries a managed policy that may write to any log.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);

    this.lambda = new LambdaFunction(this, 'Function', {
      description: this.capability.purpose,
      runtime: Runtime.NODEJS_24_X,
      architecture: props.profile.arm64 ? Architecture.ARM_64 : Architecture.X86_64,
      code: Code.fromAsset(join(props.assets, entryOf(name, props.profile))),
      handler: 'index.handler',
      memorySize: this.capability.memory,
      timeout: Duration.seconds(this.capability.timeout),
      role,
      logGroup,
      environment: {
        TABLE_NAME: table.tableName,
        TIME_ZONE: CHINA_TIME_ZONE,
        POWERTOOLS_SERVICE_NAME: name,
        POWERTOOLS_METRICS_NAMESPACE: 'Huiyin',
      },
    });

    const { rows, indexes, sends, files } = this.capability;
    if (rows.length > 0)
      this.may(
        rows.map((action) => `dynamodb:${action}`),
        [table.tableArn],
      );
    for (const index of indexes) this.may(['dynamodb:Query'], [`${table.tableArn}/index/${index}`]);
    for (const queue of sends) this.maySend(queue, queueNamed(queues, queue));
    this.mayUse(files, store);
  }

  knows(environment: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(environment)) this.lambda.addEnvironment(key, value);
  }

  may(actions: string[], resources: string[]): void {
    this.lambda.addToRolePolicy(new PolicyStatement({ actions, resources }));
  }

  private mayUse(files: Capability['files'], store: FileStore): void {
    for (const place of filePlaces) {
      const actions = files[place];
      if (actions)
        this.may(
          actions.map((action) => `s3:${action}`),
          [store.place(place)],
        );
    }
    if (Object.keys(files).length > 0) this.lambda.addEnvironment('FILES_BUCKET', store.bucketName);
  }

  private maySend(name: QueueName, { queue }: MessageQueue): void {
    this.may(['sqs:SendMessage'], [queue.queueArn]);
    this.lambda.addEnvironment(`${name.toUpperCase()}_QUEUE_URL`, queue.queueUrl);
  }
}
