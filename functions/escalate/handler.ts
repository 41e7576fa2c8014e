import { DynamoAside } from '../../shared/adapters/dynamo/aside.ts';
import { consumer } from '../../shared/runtime/consumer.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';
import { escalate } from './escalate.ts';

const cases = openCases();
const deps = { ...cases, aside: new DynamoAside(cases.table) };

export const handler = consumer((body, attempt) => escalate(body, deps, attempt));
