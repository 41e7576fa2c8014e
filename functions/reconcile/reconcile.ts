import type { Instant } from '../../shared/domain/day.ts';
import type { OutboxEntry } from '../../shared/ports/case-store.ts';
import type { Outbox, Queues } from '../../shared/ports/outbox.ts';

export interface ReconcileDeps {
  readonly outbox: Outbox;
  readonly queues: Queues;
  readonly now: () => Instant;
}

const SEND_AT_ONCE = 50;

/** Sends again what nobody confirmed: after a crash between commit and send, an outage, or a lost queue. */
export async function reconcile({ outbox, queues, now }: ReconcileDeps): Promise<number> {
  let sent = 0;
  let batch: OutboxEntry[] = [];
  const flush = async () => {
    await queues.send(batch);
    sent += batch.length;
    batch = [];
  };
  for await (const entry of outbox.takeDue(now())) {
    batch.push(entry);
    if (batch.length === SEND_AT_ONCE) await flush();
  }
  if (batch.length > 0) await flush();
  return sent;
}
