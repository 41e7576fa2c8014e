import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import { consumer } from '../../shared/runtime/consumer.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';

const cases = openCases();
const deps = { ...cases, outbox: new DynamoOutbox(cases.table) };

export const handler = consumer((body) => transfer(body, deps));
