import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const followed = new AsyncLocalStorage<string>();

/**
 * Does something under the id by which it can be followed through every log: that of the request or of the scheduled run
 * that it goes back to. Messages of one batch are handled side by side, each under its own.
 */
export function under<T>(id: string | undefined, work: () => T): T {
  return followed.run(id || randomUUID(), work);
}

/** The id of what goes on now; it says nothing about anybody. */
export const correlationNow = (): string | undefined => followed.getStore();
