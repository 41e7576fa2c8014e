import type { Instant } from '../domain/day.ts';
import type { Alert } from '../schema/messages.ts';
import type { OutboxEntry } from './case-store.ts';

export interface Outbox {
  /** Whether the message still waits for its consumer. */
  isPending(id: string): Promise<boolean>;
  /** The consumer has done its work; the row goes. Confirming twice is harmless. */
  confirm(id: string): Promise<void>;
  /** What was confirmed is to be done again, and is sent within a minute. */
  putBack(entry: OutboxEntry, now: Instant): Promise<void>;
  /**
   * Rows whose next attempt is due, a few at a time, moved on so that the attempt after this one comes later. Those that
   * make no sense are moved on, too, told of and left out.
   */
  takeDue(now: Instant, unreadable?: (id: string) => void): AsyncIterable<readonly OutboxEntry[]>;
}

export interface Queues {
  /** Sends to the queue each message names; rejects when the queue cannot be reached. */
  send(entries: readonly OutboxEntry[]): Promise<void>;
}

export interface Alerts {
  send(alerts: readonly Alert[]): Promise<void>;
}
