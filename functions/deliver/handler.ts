import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { evidenceOnDemand } from '../../shared/adapters/s3/evidence-on-demand.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import { readEnv } from '../../shared/config/env.ts';
import { consumer } from '../../shared/runtime/consumer.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';

const cases = openCases();
const evidence = evidenceOnDemand(readEnv('FILES_BUCKET').FILES_BUCKET);
const deps = { ...cases, outbox: new DynamoOutbox(cases.table), evidence };

export const handler = consumer((body) => transfer(body, deps));
