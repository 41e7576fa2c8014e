import type { Instant } from '../../shared/domain/day.ts';
import type { Outbox, Queues } from '../../shared/ports/outbox.ts';

export interface ReconcileDeps {
  readonly outbox: Pick<Outbox, 'takeDue'>;
  readonly queues: Queues;
  readonly now: () => Instant;
  /** Told of a row that makes no sense. */
  readonly unreadable?: (id: string) => void;
}

export interface Reconciled {
  readonly sent: number;
  /** Rows that make no sense; they hold up no other. */
  readonly unreadable: number;
  /** Whether all that was due was sent; the rest is, the next minute. */
  readonly complete: boolean;
}

/**
 * Sends again what nobody confirmed: after a crash between commit and send, an outage, or a lost queue. `hasTime` is
 * asked before more is taken: what was taken and not sent would wait for its next attempt.
 */
export async function reconcile(deps: ReconcileDeps, hasTime: () => boolean): Promise<Reconciled> {
  const { outbox, queues, now } = deps;
  const sum = { sent: 0, unreadable: 0 };
  const unreadable = (id: string) => {
    sum.unreadable += 1;
    deps.unreadable?.(id);
  };
  for await (const some of outbox.takeDue(now(), unreadable)) {
    await queues.send(some);
    sum.sent += some.length;
    if (!hasTime()) return { ...sum, complete: false };
  }
  return { ...sum, complete: true };
}
