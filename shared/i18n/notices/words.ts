import type { Topic } from '../../domain/message.ts';
import { type ClockKind, clockKinds } from '../../domain/policy.ts';
import type { Lang } from '../dates.ts';

/** What is over, by how many days, and up to whom its supervision has climbed beyond the handler. */
export interface Over {
  readonly clock: string;
  readonly days: number;
  readonly rung?: string;
}

export interface Words {
  readonly subject: string;
  /** `other`: the case this one is dealt with in, where there is one. */
  readonly text: (number: string, other: string) => string;
  /** What happens by the day on which a clock ends, while that clock runs. */
  readonly next?: Partial<Record<ClockKind, (lastDay: string, over: Over) => string>>;
}

/** The same sentence for every kind of clock. */
export function everyClock(say: (lastDay: string, over: Over) => string): NonNullable<Words['next']> {
  return Object.fromEntries(clockKinds.map((kind) => [kind, say]));
}

export type Templates = Partial<Record<Topic, Readonly<Record<Lang, Words>>>>;
