import type { Jurisdiction } from '../cases/context.ts';
import { dayOf, timeOf } from '../cases/time.ts';
import type { Actor, Role } from '../domain/actor.ts';
import type { Day, Instant } from '../domain/day.ts';
import { type DigestKind, digestsOf, periodOf } from '../domain/digests.ts';
import type { StaffId } from '../domain/ids.ts';
import { isOfficeHour } from '../domain/ladder.ts';
import type { Office, Offices } from '../domain/office.ts';
import { seatOf } from '../domain/office.ts';
import type { Lang } from '../i18n/dates.ts';
import { type DigestText, headsMonth, inBoth, personDay, supervisorDay, unitWeek } from '../i18n/notices/digests.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Deliveries, KeptNotice } from '../ports/deliveries.ts';
import type { FiguresBook } from '../ports/figures.ts';
import type { ReachBook, Reached } from '../ports/reach-book.ts';
import type { Worklists } from '../ports/worklists.ts';
import { type Board, boardOf } from '../supervision/board.ts';
import { tasksBelow } from '../supervision/duties-below.ts';
import { trendOf } from '../supervision/trend.ts';
import { type DeliverDeps, deliver } from './deliver.ts';
import { mayKnow, nameOf, usualReach } from './recipients.ts';

export interface DigestDeps extends DeliverDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly worklists: Pick<Worklists, 'inbox'>;
  readonly figures: Pick<FiguresBook, 'months' | 'snapshot'>;
  readonly reach: Pick<ReachBook, 'ofOffice'>;
  readonly deliveries: Deliveries;
  readonly jurisdiction: Jurisdiction;
  readonly siteUrl: string;
  readonly now: () => Instant;
}

/** Those of the staff for whom each is, besides the office itself. */
const readers: Readonly<Record<Exclude<DigestKind, 'person-day'>, readonly Role[]>> = {
  'unit-week': ['handler', 'registrar', 'head'],
  'supervisor-day': ['supervisor'],
  'heads-month': ['head'],
};

/**
 * Sends each digest that is due, once for its day, week or month, on the first working hour at which it can be: what
 * could not be sent is tried again an hour later, and a missed morning is made up for.
 */
export async function sendDigests(deps: DigestDeps): Promise<number> {
  const now = deps.now();
  const { timeZone } = deps.jurisdiction;
  const [offices, law] = await Promise.all([deps.jurisdiction.offices(), deps.jurisdiction.law()]);
  const today = dayOf(now, timeZone);
  if (!isOfficeHour({ ...law, today, timeOfDay: timeOf(now, timeZone) })) return 0;
  let sent = 0;
  for (const office of offices.values()) sent += await digestsFor(office, { offices, today, now }, deps);
  return sent;
}

interface Morning {
  readonly offices: Offices;
  readonly today: Day;
  readonly now: Instant;
}

async function digestsFor(office: Office, morning: Morning, deps: DigestDeps): Promise<number> {
  const book = await deps.reach.ofOffice(office.id);
  const own = book.find(({ staff }) => !staff) ?? usualReach(office.id, morning.offices);
  const people = book.filter(({ staff }) => staff);
  let sent = 0;
  for (const kind of digestsOf(office))
    for (const each of [
      own,
      ...people.filter(({ staff }) => staff?.roles.some((role) => readers[kind].includes(role))),
    ])
      if (!each.kinds || each.kinds.includes(kind))
        sent += await sendOne(kind, each, morning, deps, async () => written(kind, each, morning, deps));
  for (const each of people) sent += await sendKept(each, morning, deps);
  return sent;
}

const idOf = (kind: DigestKind, today: Day) => `digest/${kind}/${periodOf(kind, today)}`;

/** What it says is put together only where it was not sent before. Nothing to tell is told to nobody. */
async function sendOne(
  kind: DigestKind,
  reached: Reached,
  { today, now }: Morning,
  deps: DigestDeps,
  write: () => Promise<((lang: Lang) => DigestText) | undefined>,
): Promise<number> {
  const to = nameOf(reached);
  const id = idOf(kind, today);
  if (reached.channels.length === 0 || (await deps.deliveries.find(id, to))?.done) return 0;
  const say = await write();
  if (!say) {
    await deps.deliveries.put({ message: id, to, attempts: [], done: true });
    return 0;
  }
  const text = reached.lang ? say(reached.lang) : inBoth(say);
  const message = { ...text, id, topic: kind, about: { office: reached.office }, at: now };
  return (await deliver(to, reached.channels, message, deps)) === 'delivered' ? 1 : 0;
}

async function written(
  kind: Exclude<DigestKind, 'person-day'>,
  reached: Reached,
  morning: Morning,
  deps: DigestDeps,
): Promise<((lang: Lang) => DigestText) | undefined> {
  const board = await boardFor(kind, reached, morning, deps);
  const nothing = board.backlog.length + board.overdue.length + board.noticesOpen + board.toJudge + board.toSign === 0;
  if (nothing && (kind !== 'heads-month' || board.trend.length === 0)) return undefined;
  const say = { 'unit-week': unitWeek, 'supervisor-day': supervisorDay, 'heads-month': headsMonth }[kind];
  return (lang) => say(board, deps.siteUrl, lang);
}

/** Of the unit alone, or of all that its office looks over; what accuses whoever reads it is not in it (Art. 30(3)). */
async function boardFor(
  kind: DigestKind,
  reached: Reached,
  { offices, today }: Morning,
  deps: DigestDeps,
): Promise<Board> {
  const { office, staff } = reached;
  const reader: Actor = {
    kind: 'staff',
    id: staff?.id ?? (office as string as StaffId),
    office,
    roles: staff?.roles ?? [],
  };
  const units = kind === 'unit-week' ? [office] : undefined;
  const tasks = await tasksBelow(deps.worklists, reader, offices, { units });
  const trend = kind === 'heads-month' ? await trendOf(seatOf(offices, office), deps.figures) : [];
  return boardOf(tasks, trend, today, { reader: office });
}

async function sendKept(reached: Reached, morning: Morning, deps: DigestDeps): Promise<number> {
  if (reached.when !== 'digest') return 0;
  const kept = await withoutTold(await deps.deliveries.kept(nameOf(reached)), reached, deps);
  if (kept.length === 0) return 0;
  const digest = idOf('person-day', morning.today);
  const sent = await sendOne('person-day', reached, morning, deps, async () => {
    const still = await stillTheirs(kept, reached, morning.offices, deps);
    for (const each of kept) await deps.deliveries.keep({ ...each, digest });
    return still.length > 0 ? (lang) => personDay(still, deps.siteUrl, lang) : undefined;
  });
  if (sent > 0) await deps.deliveries.forget(kept);
  return sent;
}

/** A run may have died after it sent a digest: what was in that one is forgotten now, and not told again. */
async function withoutTold(kept: readonly KeptNotice[], reached: Reached, { deliveries }: DigestDeps) {
  const told = new Set<string>();
  for (const digest of new Set(kept.flatMap((each) => each.digest ?? [])))
    if ((await deliveries.find(digest, nameOf(reached)))?.done) told.add(digest);
  const isTold = ({ digest }: KeptNotice) => digest !== undefined && told.has(digest);
  if (told.size > 0) await deliveries.forget(kept.filter(isTold));
  return kept.filter((each) => !isTold(each));
}

/** Whoever a matter accuses by now is told nothing of it, though they were to be told when it was kept. */
async function stillTheirs(
  kept: readonly KeptNotice[],
  reached: Reached,
  offices: Offices,
  { cases }: DigestDeps,
): Promise<KeptNotice[]> {
  const matters = await Promise.all(kept.map((each) => cases.load(each.case)));
  return kept.filter((_, i) => {
    const matter = matters[i]?.matter;
    return matter !== undefined && mayKnow(reached, matter, offices);
  });
}
