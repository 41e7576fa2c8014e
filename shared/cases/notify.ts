import type { Case } from '../domain/case.ts';
import type { Recipient } from '../domain/messages.ts';
import type { Offices } from '../domain/office.ts';
import { isBehindWall } from '../domain/wall.ts';
import { mailOf } from '../i18n/notices.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { Outbox } from '../ports/outbox.ts';
import { envelope } from '../schema/messages.ts';

export interface NotifyDeps {
  readonly cases: Pick<CaseStore, 'load' | 'papers'>;
  readonly offices: () => Promise<Offices>;
  readonly outbox: Outbox;
  readonly mailer: Mailer;
  readonly siteUrl: string;
}

/** Mails a notice and confirms it. A notice that was confirmed before is not mailed again. */
export async function notify(body: unknown, deps: NotifyDeps): Promise<'mailed' | 'already-mailed' | 'no-address'> {
  const { id, message } = envelope.parse(body);
  if (message.queue !== 'notices') throw new Error(`not a notice: ${id}`);
  if (!(await deps.outbox.isPending(id))) return 'already-mailed';
  const stored = await deps.cases.load(message.case);
  if (!stored) throw new Error(`no such case: ${message.case}`);

  const to = await addressOf(message.to, stored.matter, deps);
  if (to) await deps.mailer.send({ to, ...mailOf(message, stored.matter, deps.siteUrl) });
  await deps.outbox.confirm(id);
  return to ? 'mailed' : 'no-address';
}

/** The wall of Art. 30(3) is looked at again: the unit tree may have changed since the message was written. */
async function addressOf(to: Recipient, matter: Case, deps: NotifyDeps): Promise<string | undefined> {
  if ('office' in to) {
    const offices = await deps.offices();
    return isBehindWall(offices, matter.accused, to.office) ? undefined : offices.get(to.office)?.email;
  }
  const papers = await deps.cases.papers(matter.number);
  return papers.find((paper) => paper.kind === 'party')?.email;
}
