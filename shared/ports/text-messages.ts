import type { Instant } from '../domain/day.ts';

/** All that a gateway is told: the number, and what the notice says in a line. */
export interface TextMessage {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
  readonly at: Instant;
}

/** By whatever gateway an office has; without one, none is sent. */
export interface TextMessages {
  /** Gives the status of HTTP with which the gateway answered. */
  send(message: TextMessage): Promise<number>;
}
