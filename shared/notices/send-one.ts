import type { Jurisdiction } from '../cases/context.ts';
import type { Day, Instant } from '../domain/day.ts';
import { type DigestKind, periodOf } from '../domain/digests.ts';
import type { Offices } from '../domain/office.ts';
import type { Lang } from '../i18n/dates.ts';
import { type DigestText, inBoth } from '../i18n/notices/digests.ts';
import type { Reached } from '../ports/reach-book.ts';
import { type DeliverDeps, deliver } from './deliver.ts';
import { isQuiet, nameOf } from './recipients.ts';

export interface Morning {
  readonly offices: Offices;
  readonly today: Day;
  readonly timeOfDay: string;
  readonly now: Instant;
}

export interface SendDeps extends DeliverDeps {
  readonly jurisdiction: Jurisdiction;
  readonly siteUrl: string;
  readonly now: () => Instant;
}

export const idOf = (kind: DigestKind, today: Day) => `digest/${kind}/${periodOf(kind, today)}`;

/**
 * Sends one digest to one recipient, outside of their quiet hours. What it says is put together only where it was not
 * sent before. Nothing to tell is told to nobody.
 */
export async function sendOne(
  kind: DigestKind,
  reached: Reached,
  { today, timeOfDay, now }: Morning,
  deps: SendDeps,
  write: () => Promise<((lang: Lang) => DigestText) | undefined>,
): Promise<number> {
  const to = nameOf(reached);
  const id = idOf(kind, today);
  if (reached.channels.length === 0 || isQuiet(reached, timeOfDay)) return 0;
  if ((await deps.deliveries.find(id, to))?.done) return 0;
  const say = await write();
  if (!say) {
    await deps.deliveries.put({ message: id, to, attempts: [], done: true });
    return 0;
  }
  const text = reached.lang ? say(reached.lang) : inBoth(say);
  const message = { ...text, id, topic: kind, about: { office: reached.office }, at: now };
  return (await deliver(to, reached.channels, message, deps)) === 'delivered' ? 1 : 0;
}
