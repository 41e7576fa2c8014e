import { randomUUID } from 'node:crypto';
import type { Place } from '../cloudformation/place.ts';
import type { Schedule } from './schedule.ts';

/** What EventBridge Scheduler passes to a function: the input of the schedule, or else this. */
export function scheduledEvent({ arn, input }: Schedule, now: Date, { region, accountId }: Place): string {
  return (
    input ??
    JSON.stringify({
      version: '0',
      id: randomUUID(),
      'detail-type': 'Scheduled Event',
      source: 'aws.scheduler',
      account: accountId,
      time: now.toISOString().replace(/\.\d+Z$/, 'Z'),
      region,
      resources: [arn],
      detail: '{}',
    })
  );
}
