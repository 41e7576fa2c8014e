import type { OutboxEntry } from '../case-store.ts';
import type { Mail, Mailer } from '../mailer.ts';
import type { Queues } from '../outbox.ts';

/** Keeps what was sent; while `down`, nothing can be. */
export class MemoryQueues implements Queues {
  readonly sent: OutboxEntry[] = [];
  down = false;

  async send(entries: readonly OutboxEntry[]) {
    if (this.down) throw new Error('queue unreachable');
    this.sent.push(...entries);
  }
}

export class MemoryMailer implements Mailer {
  readonly sent: Mail[] = [];

  async send(mail: Mail) {
    this.sent.push(mail);
  }
}
