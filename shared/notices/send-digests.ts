import { dayOf, timeOf } from '../cases/time.ts';
import type { Actor, Role } from '../domain/actor.ts';
import { type DigestKind, digestsOf } from '../domain/digests.ts';
import type { OfficeId, StaffId } from '../domain/ids.ts';
import { isOfficeHour } from '../domain/ladder.ts';
import type { Office, Offices } from '../domain/office.ts';
import { predecessorsOf, seatOf } from '../domain/office.ts';
import { lookedOverBy } from '../domain/visibility.ts';
import { presentMonth } from '../figures/month.ts';
import type { Lang } from '../i18n/dates.ts';
import { type DigestText, headsMonth, supervisorDay, unitWeek } from '../i18n/notices/digests.ts';
import type { FiguresBook } from '../ports/figures.ts';
import type { ReachBook, Reached } from '../ports/reach-book.ts';
import type { Worklists } from '../ports/worklists.ts';
import { type Board, boardOf } from '../supervision/board.ts';
import { tasksBelow } from '../supervision/duties-below.ts';
import { trendOf } from '../supervision/trend.ts';
import { usualReach } from './recipients.ts';
import { type KeptDeps, sendKept } from './send-kept.ts';
import { type Morning, sendOne } from './send-one.ts';

export interface DigestDeps extends KeptDeps {
  readonly worklists: Pick<Worklists, 'inbox'>;
  readonly figures: Pick<FiguresBook, 'months' | 'snapshot'>;
  readonly reach: Pick<ReachBook, 'ofOffice'>;
  /** Told of what failed: those of this unit, or one of them. */
  readonly failed?: (office: OfficeId, error: unknown) => void;
}

export interface Digested {
  readonly sent: number;
  readonly failed: number;
  /** Whether everybody was looked at; the rest is, an hour later. */
  readonly complete: boolean;
}

/** Those of the staff for whom each is, besides the office itself. */
const readers: Readonly<Record<Exclude<DigestKind, 'person-day'>, readonly Role[]>> = {
  'unit-week': ['handler', 'registrar', 'head'],
  'supervisor-day': ['supervisor'],
  'heads-month': ['head'],
};

/**
 * Sends each digest that is due, once for its day, week or month, on the first working hour at which it can be: what
 * could not be sent is tried again an hour later, and a missed morning is made up for. One that fails, whatever row is
 * the reason, holds up no other. `hasTime` is asked before each.
 */
export async function sendDigests(deps: DigestDeps, hasTime = () => true): Promise<Digested> {
  const now = deps.now();
  const { timeZone } = deps.jurisdiction;
  const [offices, law] = await Promise.all([deps.jurisdiction.offices(), deps.jurisdiction.law()]);
  const morning = { offices, now, today: dayOf(now, timeZone), timeOfDay: timeOf(now, timeZone) };
  const sum = { sent: 0, failed: 0 };
  if (!isOfficeHour({ ...law, ...morning })) return { ...sum, complete: true };

  const attempt = async <T>(office: Office, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      sum.failed += 1;
      deps.failed?.(office.id, error);
      return undefined;
    }
  };
  for (const office of offices.values())
    for (const send of (await attempt(office, () => digestsFor(office, morning, deps))) ?? []) {
      if (!hasTime()) return { ...sum, complete: false };
      sum.sent += (await attempt(office, send)) ?? 0;
    }
  return { ...sum, complete: true };
}

/** What is to be sent to an office and its staff, one after the other. What waits below is read once for all of them. */
async function digestsFor(office: Office, morning: Morning, deps: DigestDeps): Promise<(() => Promise<number>)[]> {
  const book = await deps.reach.ofOffice(office.id);
  const own = book.find(({ staff }) => !staff) ?? usualReach(office.id, morning.offices);
  const people = book.filter(({ staff }) => staff);
  const worklists = readOnce(deps.worklists);
  const digests = digestsOf(office).flatMap((kind) => {
    const meant = people.filter(({ staff }) => staff?.roles.some((role) => readers[kind].includes(role)));
    return [own, ...meant]
      .filter(({ kinds }) => !kinds || kinds.includes(kind))
      .map(
        (each) => () => sendOne(kind, each, morning, deps, () => written(kind, each, morning, { ...deps, worklists })),
      );
  });
  return [...digests, ...[own, ...people].map((each) => () => sendKept(each, morning, deps))];
}

async function written(
  kind: Exclude<DigestKind, 'person-day'>,
  reached: Reached,
  morning: Morning,
  deps: DigestDeps,
): Promise<((lang: Lang) => DigestText) | undefined> {
  const units = unitsOf(kind, reached.office, morning.offices);
  const board = await boardFor(kind, units, reached, morning, deps);
  const nothing = board.backlog.length + board.overdue.length + board.noticesOpen + board.toJudge + board.toSign === 0;
  if (nothing && (kind !== 'heads-month' || board.trend.length === 0)) return undefined;
  const say = { 'unit-week': unitWeek, 'supervisor-day': supervisorDay, 'heads-month': headsMonth }[kind];
  const of = { siteUrl: deps.siteUrl, units: units.flatMap((unit) => morning.offices.get(unit) ?? []) };
  return (lang) => say(board, of, lang);
}

/** The unit and those whose powers it carries on, or all that its office looks over (Art. 24(2)). */
function unitsOf(kind: DigestKind, office: OfficeId, offices: Offices): OfficeId[] {
  return kind === 'unit-week' ? [office, ...predecessorsOf(offices, office)] : lookedOverBy(offices, office);
}

/** What accuses whoever reads it is not in it (Art. 30(3)). */
async function boardFor(
  kind: DigestKind,
  units: readonly OfficeId[],
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
  const tasks = await tasksBelow(deps.worklists, reader, offices, { units });
  const { calendar, policy } = await deps.jurisdiction.law();
  const present = presentMonth(today, policy);
  const trend = kind === 'heads-month' ? await trendOf(seatOf(offices, office), deps.figures, present) : [];
  return boardOf(tasks, trend, { today, calendar }, { readers: [office, ...predecessorsOf(offices, office)] });
}

function readOnce(worklists: DigestDeps['worklists']): DigestDeps['worklists'] {
  const pages = new Map<string, ReturnType<typeof worklists.inbox>>();
  return {
    inbox(...asked) {
      const key = JSON.stringify(asked);
      const page = pages.get(key) ?? worklists.inbox(...asked);
      pages.set(key, page);
      return page;
    },
  };
}
