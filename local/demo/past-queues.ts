import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { OutboxEntry } from '../../shared/ports/case-store.ts';
import type { Outbox, Queues } from '../../shared/ports/outbox.ts';

/** The queues of the past: its notices were sent then, so they are confirmed; its transfers wait to be carried out. */
export class PastQueues implements Queues {
  readonly outbox: Outbox;
  readonly #transfers = new Map<string, OutboxEntry>();

  constructor(outbox: Outbox) {
    this.outbox = outbox;
  }

  async send(entries: readonly OutboxEntry[]) {
    for (const entry of entries)
      if (entry.message.queue === 'transfers') this.#transfers.set(entry.id, entry);
      else await this.outbox.confirm(entry.id);
  }

  /** The transfers that left a case and have not been taken from here yet. */
  takeFrom(number: CaseNumber): OutboxEntry[] {
    const taken = [...this.#transfers.values()].filter(({ id }) => id.startsWith(`${number}-`));
    for (const { id } of taken) this.#transfers.delete(id);
    return taken;
  }
}
