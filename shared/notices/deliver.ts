import type { Instant } from '../domain/day.ts';
import type { Attempt, Deliveries, Delivery } from '../ports/deliveries.ts';
import type { Channel } from '../ports/reach-book.ts';
import { type Senders, type Sending, send } from './send.ts';

/** `again`: a channel may take it later. `unreached`: none will. */
export type Delivered = 'delivered' | 'done-before' | 'again' | 'unreached';

export interface DeliverDeps extends Senders {
  readonly deliveries: Pick<Deliveries, 'find' | 'put'>;
  readonly correlation?: () => string | undefined;
  /** Told of what a channel did not take. Nobody is named in it. */
  readonly notSent?: (attempt: Attempt) => void;
}

/** A channel that fails so often is dead, and the next one is tried; the last one is tried for about a day. */
const DEAD_AFTER = 5;
const LAST_DEAD_AFTER = 30;

/**
 * Brings a message to one recipient, once, by the first channel that takes it, and records what became of it on each.
 * Between two tries of a channel lies what the outbox waits: it doubles up to an hour.
 */
export async function deliver(
  to: string,
  channels: readonly Channel[],
  message: Sending,
  deps: DeliverDeps,
): Promise<Delivered> {
  const before = await deps.deliveries.find(message.id, to);
  if (before?.done) return 'done-before';
  const correlation = deps.correlation?.();
  const of = { message: message.id, to, ...(message.notice && { notice: message.notice }) };
  const attempts = [...(before?.attempts ?? [])];
  for (const [i, channel] of channels.entries()) {
    const known = attempts[i];
    if (known && known.status !== 'failed') continue;
    const sent = await send(channel, message, deps, { to, channel: i, ...(correlation && { correlation }) });
    const outcome = attemptOf(channel, known, sent, i === channels.length - 1, message.at);
    attempts[i] = outcome;
    const done = outcome.status === 'sent';
    await deps.deliveries.put({ ...of, attempts, done } satisfies Delivery);
    if (done) return 'delivered';
    deps.notSent?.(outcome);
    if (outcome.status === 'failed') return 'again';
  }
  await deps.deliveries.put({ ...of, attempts, done: true });
  return 'unreached';
}

function attemptOf(
  { via }: Channel,
  known: Attempt | undefined,
  { status, code }: Awaited<ReturnType<typeof send>>,
  isLast: boolean,
  at: Instant,
): Attempt {
  const times = (known?.times ?? 0) + 1;
  const isDead = status === 'failed' && times >= (isLast ? LAST_DEAD_AFTER : DEAD_AFTER);
  return { via, status: isDead ? 'given-up' : status, times, at, ...(code && { code }) };
}
