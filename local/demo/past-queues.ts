import type { OutboxEntry } from '../../shared/ports/case-store.ts';
import type { Outbox, Queues } from '../../shared/ports/outbox.ts';

/** The queues of the past: its notices were sent then, so they are confirmed; its transfers wait for their delivery. */
export class PastQueues implements Queues {
  readonly #outbox: Outbox;
  readonly #transfers = new Map<string, string>();

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  async send(entries: readonly OutboxEntry[]) {
    for (const { id, message } of entries)
      if (message.queue === 'transfers') this.#transfers.set(`${message.case} ${message.assignment}`, id);
      else await this.#outbox.confirm(id);
  }

  /** The message that a delivery confirms. */
  transferOf(number: string, assignment: string): string | undefined {
    return this.#transfers.get(`${number} ${assignment}`);
  }
}
