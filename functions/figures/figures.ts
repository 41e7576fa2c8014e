import type { Jurisdiction } from '../../shared/cases/context.ts';
import { dayOf } from '../../shared/cases/time.ts';
import { addDays, type Instant } from '../../shared/domain/day.ts';
import { dueDate } from '../../shared/domain/due.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { OPEN_NOW } from '../../shared/figures/facts.ts';
import { type Counting, type Counts, countsOf } from '../../shared/figures/formulas.ts';
import {
  calendarMonths,
  type Period,
  periodOf,
  presentMonth,
  previous,
  usualStatistics,
} from '../../shared/figures/month.ts';
import { rolledUp, type Snapshot } from '../../shared/figures/snapshot.ts';
import type { FactIndex, FiguresBook } from '../../shared/ports/figures.ts';

export interface FiguresDeps {
  readonly index: FactIndex;
  readonly book: FiguresBook;
  readonly jurisdiction: Jurisdiction;
  readonly now: () => Instant;
}

/** How many units are counted at a time. */
const AT_ONCE = 16;
/** A window that ends on a rest day moves on, past the longest holiday. */
const LONGEST_ROLL = 15;

/** Counts the statistical month, or without one the last and the present: however often, with the same result. */
export async function countFigures(deps: FiguresDeps, month?: string): Promise<Snapshot[]> {
  const { policy } = await deps.jurisdiction.law();
  const present = presentMonth(dayOf(deps.now(), deps.jurisdiction.timeZone), policy);
  const snapshots: Snapshot[] = [];
  for (const each of month ? [month] : [previous(present), present]) snapshots.push(await countMonth(each, deps));
  return snapshots;
}

async function countMonth(month: string, { index, book, jurisdiction, now }: FiguresDeps): Promise<Snapshot> {
  const [offices, { policy, calendar }] = await Promise.all([jurisdiction.offices(), jurisdiction.law()]);
  const { month: kind, smallest } = policy.statistics ?? usualStatistics;
  const period = periodOf(month, kind);
  const today = dayOf(now(), jurisdiction.timeZone);
  const ratableUntil: Counting['ratableUntil'] = (servedOn) => dueDate(calendar, servedOn, policy.rating.window).due;
  const units = [...offices.keys()];
  const own = new Map<OfficeId, Counts>();
  for (let i = 0; i < units.length; i += AT_ONCE)
    await Promise.all(
      units.slice(i, i + AT_ONCE).map(async (unit) => {
        const found = await Promise.all(monthsOfFacts(period, policy).map((each) => index.facts(unit, each)));
        own.set(unit, countsOf(found.flat(), { period, today, ratableUntil }));
      }),
    );
  const snapshot = { month, ...period, countedOn: today, smallest, units: rolledUp(own, offices, smallest) };
  await book.put(snapshot);
  return snapshot;
}

/** Where the facts of a period stand: duties by the month they are due, ratings by the month of the answer. */
function monthsOfFacts({ from, to }: Period, { rating: { window } }: Policy): string[] {
  const days = window.unit === 'working' ? 2 * window.days : window.days;
  return [...calendarMonths({ from: addDays(from, -days - LONGEST_ROLL), to }), OPEN_NOW];
}
