import type { Instant } from '../domain/day.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { Message, Topic } from '../domain/message.ts';
import type { Channel } from './reach-book.ts';

export const deliveryStatuses = [
  ...(['sent', 'refused', 'failed', 'given-up', 'kept'] as const),
  // It was sent, and came back; or it arrived, and was called unwanted.
  ...(['bounced', 'complained'] as const),
] as const;

/** What became of a message on one channel. No address is in it. */
export interface Attempt {
  readonly via: Channel['via'];
  /** `kept`: for the digest of the next morning. */
  readonly status: (typeof deliveryStatuses)[number];
  readonly times: number;
  readonly at: Instant;
  /** What the other side said: a number or a name. */
  readonly code?: string;
}

/** What became of a message to one recipient: one attempt for each channel, in their order. */
export interface Delivery {
  /** The id of the message, and to whom: `citizen`, `housing`, `housing/fan-handler`. */
  readonly message: string;
  readonly to: string;
  readonly attempts: readonly Attempt[];
  /** Nothing more is tried. */
  readonly done: boolean;
  /** What it was made from, so that it can be made again for the next channel when it comes back. */
  readonly notice?: Message;
}

/** Something that waits for somebody's digest. */
export interface KeptNotice {
  readonly to: string;
  readonly message: string;
  readonly topic: Topic;
  readonly case: CaseNumber;
  /** The digest that it was put into. Once that was sent, it waits no more, though nobody came to forget it. */
  readonly digest?: string;
}

export interface Deliveries {
  find(message: string, to: string): Promise<Delivery | undefined>;
  put(delivery: Delivery): Promise<void>;
  keep(notice: KeptNotice): Promise<void>;
  /** What waits for the digest of somebody. */
  kept(to: string): Promise<KeptNotice[]>;
  forget(notices: readonly KeptNotice[]): Promise<void>;
}
