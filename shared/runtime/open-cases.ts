import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoCaseStore } from '../adapters/dynamo/case-store.ts';
import { cachedOffices, DynamoDirectory } from '../adapters/dynamo/directory.ts';
import { cachedLaw, DynamoLawBook } from '../adapters/dynamo/law-book.ts';
import { openTable } from '../adapters/dynamo/table.ts';
import { DynamoTrays } from '../adapters/dynamo/trays.ts';
import { SqsQueues } from '../adapters/sqs/queues.ts';
import type { CaseDeps } from '../cases/act.ts';
import { systemNow } from '../cases/time.ts';
import { readEnv } from '../config/env.ts';
import { builtIn } from '../policy/built-in.ts';
import { correlationNow } from './correlation.ts';
import { logger } from './log.ts';

/** How long a send may hold up an answer: when SQS cannot be reached, `reconcile` sends later. */
const SEND_TIMEOUT_MS = 2_000;

/** The clients, and the ways to the units and the law, opened once when a function starts. */
export function openCases() {
  const env = readEnv('TABLE_NAME', 'TIME_ZONE', 'TRANSFERS_QUEUE_URL', 'NOTICES_QUEUE_URL');
  const table = openTable(env.TABLE_NAME);
  const directory = new DynamoDirectory(table);
  const lawBook = new DynamoLawBook(table, builtIn);
  const sqs = new SQSClient({ maxAttempts: 1, requestHandler: { requestTimeout: SEND_TIMEOUT_MS } });
  const deps: CaseDeps = {
    cases: new DynamoCaseStore(table),
    queues: new SqsQueues(sqs, { transfers: env.TRANSFERS_QUEUE_URL, notices: env.NOTICES_QUEUE_URL }),
    jurisdiction: { timeZone: env.TIME_ZONE, offices: cachedOffices(directory), law: cachedLaw(lawBook) },
    now: systemNow,
    correlation: correlationNow,
    sendFailed: (error) => logger.warn('send-failed', { error }),
  };
  return { ...deps, table, directory, lawBook, trays: new DynamoTrays(table, systemNow) };
}
