import type { Instant } from '../../shared/domain/day.ts';
import type { Outbox, Queues } from '../../shared/ports/outbox.ts';

export interface ReconcileDeps {
  readonly outbox: Pick<Outbox, 'takeDue'>;
  readonly queues: Queues;
  readonly now: () => Instant;
}

export interface Reconciled {
  readonly sent: number;
  /** Whether all that was due was sent; the rest is, the next minute. */
  readonly complete: boolean;
}

/**
 * Sends again what nobody confirmed: after a crash between commit and send, an outage, or a lost queue. `hasTime` is
 * asked before more is taken: what was taken and not sent would wait for its next attempt.
 */
export async function reconcile({ outbox, queues, now }: ReconcileDeps, hasTime: () => boolean): Promise<Reconciled> {
  let sent = 0;
  for await (const some of outbox.takeDue(now())) {
    await queues.send(some);
    sent += some.length;
    if (!hasTime()) return { sent, complete: false };
  }
  return { sent, complete: true };
}
