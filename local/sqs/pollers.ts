import type { Place } from '../cloudformation/place.ts';
import type { Functions } from '../lambda/functions.ts';
import type { Mapping } from './mapping.ts';
import { type Poller, poll } from './poller.ts';

/** Lambda begins with five; here two keep both processors busy: while one waits for the last of its batch, the other works. */
const AT_ONCE = 2;

/** Polls every queue that a function consumes. */
export function startPollers(
  mappings: readonly Mapping[],
  functions: Functions,
  endpoint: string,
  { queuesUrl, region }: Place,
  deliverTwice: boolean,
): Poller {
  const pollers = mappings.flatMap((mapping) => {
    const queueUrl = `${queuesUrl}/${mapping.queueArn.split(':').at(-1)}`;
    const source = { endpoint, queueUrl, region, deliverTwice };
    return Array.from({ length: AT_ONCE }, () => poll(mapping, functions.called(mapping.functionArn), source));
  });
  return {
    stop() {
      for (const poller of pollers) poller.stop();
    },
  };
}
