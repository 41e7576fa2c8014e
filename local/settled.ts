import { setTimeout as sleep } from 'node:timers/promises';
import type { LambdaFunction } from './lambda/function.ts';
import type { Messaging } from './services/messaging.ts';

/** Resolves when no function works and no message waits for one any more; messages left to the dead letters stay there. */
export async function settled(
  functions: readonly LambdaFunction[],
  messaging: Messaging,
  consumed: ReadonlySet<string>,
): Promise<void> {
  const open = (): boolean => functions.some(({ load }) => load.open > 0);
  const total = (): number => functions.reduce((sum, { load }) => sum + load.total, 0);
  for (;;) {
    const before = total();
    const depths = open() ? undefined : await messaging.depths();
    const empty = depths?.every(({ arn, waiting, inFlight }) => !consumed.has(arn) || waiting + inFlight === 0);
    // A function that ran meanwhile may have sent something after its queue was looked at.
    if (empty && !open() && total() === before) return;
    await sleep(10);
  }
}
