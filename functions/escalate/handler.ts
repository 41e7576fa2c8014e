import { consumer } from '../../shared/runtime/consumer.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';
import { escalate } from './escalate.ts';

const deps = openCases();

export const handler = consumer((body) => escalate(body, deps));
