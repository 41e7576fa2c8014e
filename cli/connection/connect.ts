import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoGateBook } from '../../shared/adapters/dynamo/gate-book.ts';
import { DynamoOutbox } from '../../shared/adapters/dynamo/outbox.ts';
import { DynamoRegister } from '../../shared/adapters/dynamo/register.ts';
import { systemNow } from '../../shared/cases/time.ts';
import type { Instant } from '../../shared/domain/day.ts';
import { CHINA_TIME_ZONE } from '../../shared/policy/time-zone.ts';
import { openCases } from '../../shared/runtime/open-cases.ts';
import { deployedStack } from './deployed-stack.ts';
import { localStack, notRunning } from './local-stack.ts';
import type { Place } from './place.ts';
import { readClock } from './stack-clock.ts';
import type { StackFacts } from './stack-facts.ts';

export type Connection = Awaited<ReturnType<typeof connect>>;

/** Opens a stack the way its own functions do: by the environment they would be given. */
export async function connect(place: Place) {
  const local = 'data' in place;
  const facts = local ? localStack(place.data) : await deployedStack(place.stack, place.region);
  const clock = local ? await clockOf(place.data, facts) : { now: systemNow, shifted: false };
  Object.assign(process.env, environmentOf(facts));
  if (local) beNobody();
  const { cases, queues, jurisdiction, table, directory, lawBook, sendFailed } = openCases();
  return {
    ...{ cases, queues, jurisdiction, table, directory, lawBook, sendFailed },
    ...{ now: clock.now, shifted: clock.shifted, local },
    ...{ register: new DynamoRegister(table), outbox: new DynamoOutbox(table), sqs: new SQSClient() },
    gate: new DynamoGateBook(table),
    ...{ url: facts.url, queueUrls: facts.outputs, logs: local ? join(place.data, 'logs') : 'CloudWatch Logs' },
  };
}

function environmentOf({ outputs, region, endpoints }: StackFacts): NodeJS.ProcessEnv {
  return {
    TIME_ZONE: CHINA_TIME_ZONE,
    TABLE_NAME: outputs.TableName,
    TRANSFERS_QUEUE_URL: outputs.TransfersQueueUrl,
    NOTICES_QUEUE_URL: outputs.NoticesQueueUrl,
    ...(region && { AWS_REGION: region }),
    ...(endpoints && { AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb, AWS_ENDPOINT_URL_SQS: endpoints.sqs }),
  };
}

/** A stack on this machine checks no credentials, and must never be shown real ones. */
function beNobody(): void {
  delete process.env.AWS_PROFILE;
  delete process.env.AWS_SESSION_TOKEN;
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' });
}

/** The clock of a stack on this machine runs on from where it was set. */
async function clockOf(directory: string, { url }: StackFacts) {
  const { now, shifted } = await readClock(url).catch(() => {
    throw notRunning(directory);
  });
  const ahead = Date.parse(now) - Date.now();
  return { shifted, now: () => new Date(Date.now() + ahead).toISOString() as Instant };
}
