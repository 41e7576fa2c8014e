import type { Instant } from '../domain/day.ts';

export interface StoppedAddresses {
  /** Whether mail to this address came back, or was called unwanted. An address stands here by its mark alone. */
  isStopped(mark: string): Promise<boolean>;
  /** For half a year; then it is tried again. */
  stop(mark: string, why: 'bounced' | 'complained', at: Instant): Promise<void>;
}
