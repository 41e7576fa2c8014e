import type { Instant } from '../../shared/domain/day.ts';
import { readTag } from '../../shared/notices/mail-tag.ts';
import type { Attempt, Deliveries, Delivery } from '../../shared/ports/deliveries.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import type { StoppedAddresses } from '../../shared/ports/stopped-addresses.ts';
import { type MailReturn, mailReturn } from '../../shared/schema/mail-return.ts';
import { GIVEN_OUT_AT_MOST } from '../../shared/schema/messages.ts';

export interface ReturnDeps {
  readonly deliveries: Pick<Deliveries, 'find' | 'put'>;
  readonly outbox: Pick<Outbox, 'putBack'>;
  readonly stopped: Pick<StoppedAddresses, 'stop'>;
  readonly now: () => Instant;
}

export type Noted = 'bounced' | 'complained' | 'passing' | 'known-before' | 'not-ours' | 'unknown-delivery';

/** One before the queue gives the message up. */
const LAST_ATTEMPT = GIVEN_OUT_AT_MOST - 1;

/**
 * Notes on the record of a delivery that its mail came back or was called unwanted, and writes to that address no more.
 * What came back goes to the next channel: its message is put back, and whoever had it is not sent it again. It may be
 * told of twice, and before the record says that the mail was sent.
 */
export async function noteReturn(body: unknown, deps: ReturnDeps, attempt = 1): Promise<Noted> {
  const told = mailReturn.parse(body);
  const tag = readTag(told.tags.delivery?.[0] ?? '');
  if (!tag) return 'not-ours';
  if (isPassing(told)) return 'passing';
  if (told.kind === 'complained' || told.bounce === 'Permanent')
    await deps.stopped.stop(tag.address, told.kind, deps.now());

  const record = await deps.deliveries.find(tag.message, tag.to);
  const sent = record?.attempts[tag.channel];
  if (!record || !sent || sent.status === 'failed') {
    if (attempt < LAST_ATTEMPT) throw new Error(`${told.kind} before it was sent`);
    return 'unknown-delivery';
  }
  const changed = changedBy(told, record, sent, tag.channel, deps.now());
  if (changed) await deps.deliveries.put(changed);
  const now = changed ?? record;
  // Also where the run before this one died in between.
  if (!now.done && now.notice) {
    const { correlation } = tag;
    await deps.outbox.putBack(
      { id: tag.message, message: now.notice, ...(correlation && { correlation }) },
      deps.now(),
    );
  }
  return changed ? told.kind : 'known-before';
}

/** An automatic answer, such as that of somebody on leave, is told of as a bounce: the mail has arrived. */
function isPassing(told: MailReturn): boolean {
  return told.kind === 'bounced' && told.bounce === 'Transient' && told.detail === 'General';
}

/** Undefined where the record says it already. What has bounced stays so, whatever is said of it later. */
function changedBy(
  told: MailReturn,
  record: Delivery,
  sent: Attempt,
  channel: number,
  at: Instant,
): Delivery | undefined {
  if (sent.status === 'bounced' || sent.status === told.kind) return undefined;
  const code = told.kind === 'bounced' ? `${told.bounce}-${told.detail}` : undefined;
  const noted: Attempt = { ...sent, status: told.kind, at, ...(code && { code }) };
  const attempts = record.attempts.with(channel, noted);
  // A complaint is about what has arrived.
  return { ...record, attempts, done: told.kind === 'complained' && record.done };
}
