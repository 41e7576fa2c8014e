import { S3Client } from '@aws-sdk/client-s3';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { S3Evidence } from '../../shared/adapters/s3/evidence.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import { readEnv } from '../../shared/config/env.ts';
import { consumer } from '../../shared/runtime/consumer.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';

const cases = openCases();
const evidence = new S3Evidence(new S3Client(), readEnv('FILES_BUCKET').FILES_BUCKET);
const deps = { ...cases, outbox: new DynamoOutbox(cases.table), evidence };

export const handler = consumer((body) => transfer(body, deps));
