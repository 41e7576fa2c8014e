import type { Place } from '../cloudformation/place.ts';
import type { Functions } from '../lambda/functions.ts';
import type { Mapping } from './mapping.ts';
import { type Poller, poll } from './poller.ts';

/** Polls every queue that a function consumes. */
export function startPollers(
  mappings: readonly Mapping[],
  functions: Functions,
  endpoint: string,
  { queuesUrl, region }: Place,
  deliverTwice: boolean,
): Poller {
  const pollers = mappings.map((mapping) => {
    const queueUrl = `${queuesUrl}/${mapping.queueArn.split(':').at(-1)}`;
    return poll(mapping, functions.called(mapping.functionArn), { endpoint, queueUrl, region, deliverTwice });
  });
  return {
    stop() {
      for (const poller of pollers) poller.stop();
    },
  };
}
