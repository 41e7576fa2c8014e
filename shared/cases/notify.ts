import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/day.ts';
import type { Message } from '../domain/message.ts';
import { actingFor, type Offices } from '../domain/office.ts';
import { isBehindWall } from '../domain/wall.ts';
import { mailOf } from '../i18n/notices.ts';
import { type DeliverDeps, type Delivered, deliver } from '../notices/deliver.ts';
import { isQuiet, nameOf, recipientsOf } from '../notices/recipients.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Deliveries } from '../ports/deliveries.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { ReachBook, Reached } from '../ports/reach-book.ts';
import type { ReturnedMails } from '../ports/returned-mail.ts';
import { envelope } from '../schema/messages.ts';
import { dayOf, timeOf } from './time.ts';

export interface NotifyDeps extends DeliverDeps {
  readonly cases: Pick<CaseStore, 'load' | 'papers'>;
  readonly offices: () => Promise<Offices>;
  readonly outbox: Pick<Outbox, 'isPending' | 'confirm'>;
  readonly reach: Pick<ReachBook, 'ofOffice'>;
  readonly deliveries: Deliveries;
  readonly returned?: Pick<ReturnedMails, 'put'>;
  readonly siteUrl: string;
  readonly timeZone: string;
  readonly now: () => Instant;
}

type Notice = Extract<Message, { queue: 'notices' }>;
type Outcome = Delivered | 'held' | 'kept';
export type Notified = 'mailed' | 'already-mailed' | 'no-address' | 'unreached' | 'held' | 'to-try-again';

/**
 * Brings a notice to each who is to have it, and confirms it once all have: whoever had it is not sent it again. Until
 * then it stays in the outbox, which sends it again after a while: a channel was down, or somebody's hours are quiet.
 */
export async function notify(body: unknown, deps: NotifyDeps): Promise<Notified> {
  const { id, message } = envelope.parse(body);
  if (message.queue !== 'notices') throw new Error(`not a notice: ${id}`);
  if (!(await deps.outbox.isPending(id))) return 'already-mailed';
  const stored = await deps.cases.load(message.case);
  if (!stored) throw new Error(`no such case: ${message.case}`);

  const outcomes = await bring(id, message, stored.matter, deps);
  if (outcomes.includes('again')) return 'to-try-again';
  if (outcomes.includes('held')) return 'held';
  await deps.outbox.confirm(id);
  if (outcomes.length === 0) return 'no-address';
  return outcomes.every((each) => each === 'unreached') ? 'unreached' : 'mailed';
}

async function bring(id: string, message: Notice, matter: Case, deps: NotifyDeps): Promise<Outcome[]> {
  if (!('office' in message.to)) {
    const papers = await deps.cases.papers(matter.number);
    const to = papers.find((paper) => paper.kind === 'party')?.email;
    return to ? [await bringToCitizen(to, id, message, matter, deps)] : [];
  }
  const { office } = message.to;
  const offices = await deps.offices();
  if (isBehindWall(offices, matter.accused, office)) return [];
  const reader = actingFor(offices, office);
  const recipients = recipientsOf(message, reader, matter, offices, await deps.reach.ofOffice(reader));
  // All at once: one whose channel does not answer takes nobody else's time.
  const brought = await Promise.allSettled(recipients.map((each) => bringTo(each, id, message, matter, deps)));
  return brought.map((each) => {
    if (each.status === 'rejected') throw each.reason;
    return each.value;
  });
}

/** Who cannot be reached so is to be told by letter: the page of the case says it. */
async function bringToCitizen(to: string, id: string, message: Notice, matter: Case, deps: NotifyDeps) {
  const outcome = await deliver('citizen', [{ via: 'email', to }], sendingOf(id, message, matter, deps), deps);
  if (outcome === 'unreached')
    await deps.returned?.put(matter.number, { topic: message.topic, on: dayOf(deps.now(), deps.timeZone) });
  return outcome;
}

async function bringTo(
  reached: Reached,
  id: string,
  message: Notice,
  matter: Case,
  deps: NotifyDeps,
): Promise<Outcome> {
  const to = nameOf(reached);
  if (message.topic !== 'urgent') {
    const at = deps.now();
    if (reached.when === 'digest') return keep(to, id, message, at, deps);
    if (isQuiet(reached, timeOf(at, deps.timeZone)) && !(await deps.deliveries.find(id, to))?.done) return 'held';
  }
  return deliver(to, reached.channels, sendingOf(id, message, matter, deps, reached.lang), deps);
}

/** It stands in the digest of the next morning, once. */
async function keep(to: string, id: string, { topic, case: number }: Notice, at: Instant, deps: NotifyDeps) {
  if ((await deps.deliveries.find(id, to))?.done) return 'kept' as const;
  await deps.deliveries.keep({ to, message: id, topic, case: number });
  await deps.deliveries.put({
    message: id,
    to,
    attempts: [{ via: 'email', status: 'kept', times: 1, at }],
    done: true,
  });
  return 'kept' as const;
}

function sendingOf(id: string, message: Notice, matter: Case, deps: NotifyDeps, lang?: Reached['lang']) {
  const at = deps.now();
  const mail = mailOf(message, matter, { siteUrl: deps.siteUrl, today: dayOf(at, deps.timeZone) }, lang);
  return { ...mail, id, topic: message.topic, about: { case: message.case }, at, notice: message };
}
