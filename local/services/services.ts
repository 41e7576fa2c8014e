import type { Deployment } from '../cloudformation/deployment.ts';
import type { DataDir, Running } from '../data-dir.ts';
import type { Ending } from '../ending.ts';
import { startDatabase } from './database.ts';
import { startFiles } from './files/files.ts';
import { type Mail, startMail } from './mail.ts';
import { type Messaging, startMessaging } from './messaging.ts';
import { createTables } from './tables.ts';

/** The AWS services the system needs, on this machine. */
export interface Services {
  readonly endpoints: Running['endpoints'];
  readonly messaging: Messaging;
  readonly mail: Pick<Mail, 'tell'>;
  /** Makes the tables, queues and buckets of a template. */
  create(deployment: Deployment): Promise<void>;
}

export async function startServices(
  data: DataDir,
  region: string,
  mailPort: number,
  ending: Ending,
): Promise<Services> {
  const messaging = await ending.begin(startMessaging(region));
  const files = await ending.begin(startFiles(data.file('files')));
  const mail = await ending.begin(startMail(mailPort));
  const database = await ending.begin(startDatabase(data));
  return {
    endpoints: {
      dynamodb: database.endpoint,
      sqs: messaging.endpoint,
      s3: files.endpoint,
      mail: mail.endpoint,
    },
    messaging,
    mail,
    async create(deployment) {
      await messaging.createQueues(deployment.resources('AWS::SQS::Queue'));
      files.createBuckets(deployment.resources('AWS::S3::Bucket'));
      await createTables(deployment.resources('AWS::DynamoDB::Table'), database.endpoint, region);
    },
  };
}
