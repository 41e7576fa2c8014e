import type { Jurisdiction } from '../../shared/cases/context.ts';
import { dayOf, timeOf } from '../../shared/cases/time.ts';
import { addDays, type Day, daysBetween, earlier, type Instant } from '../../shared/domain/day.ts';
import { isOfficeHour } from '../../shared/domain/ladder.ts';
import { type Aside, asideKey, type SetAside } from '../../shared/ports/aside.ts';
import type { Alerts } from '../../shared/ports/outbox.ts';
import type { Worklists } from '../../shared/ports/worklists.ts';
import type { Alert } from '../../shared/schema/messages.ts';

export interface SweepDeps {
  readonly worklists: Pick<Worklists, 'dueOn' | 'watermark' | 'setWatermark'>;
  readonly aside: Aside;
  readonly alerts: Alerts;
  readonly jurisdiction: Pick<Jurisdiction, 'timeZone' | 'law'>;
  readonly now: () => Instant;
  /** The id of this run, by which what comes of an alert is followed. */
  readonly correlation?: () => string | undefined;
}

export interface Swept {
  readonly from: Day;
  readonly to: Day;
  readonly alerts: number;
  /** What climbs in office hours only, and waits for them. */
  readonly waiting: number;
  /** Rows that make no sense and were not known of before. */
  readonly setAside: number;
  /** How far the day up to which nothing waits any more is behind the last that could be left behind. */
  readonly daysBehind: number;
  /** Whether all was looked at; the rest is by the next sweep. */
  readonly complete: boolean;
}

const SEND_AT_ONCE = 100;
/** A table that was never swept is looked at this far back. */
const FIRST_LOOK_BACK_DAYS = 120;
/** Whatever was decided just before midnight may be written, or come into the index, just after it. */
const STILL_WRITTEN_DAYS = 1;

/**
 * Alerts each duty whose day has come, from the watermark to today: to be reminded of, to be flagged, or to climb (Art.
 * 40(1)). A day is left behind only when nothing on it waits any more, so a lost alert is sent again by the next sweep,
 * and a missed night is caught up. With `date` it looks at that day alone, and leaves the watermark. `hasTime` is asked
 * between messages: what is due today comes before what was set aside.
 */
export async function sweep(deps: SweepDeps, date?: Day, hasTime = () => true): Promise<Swept> {
  const { worklists, aside, now, jurisdiction } = deps;
  const { timeZone } = jurisdiction;
  const today = dayOf(now(), timeZone);
  const time = { ...(await jurisdiction.law()), today, timeOfDay: timeOf(now(), timeZone) };
  const known = (await aside.all()).filter(({ key }) => !isRowOf(key, date));
  const run = new Run(deps, today, isOfficeHour(time), new Set(known.map(({ key }) => key)), hasTime);
  if (date) {
    await forgetRowsOf(date, aside);
    await run.lookAt(date);
    return { from: date, to: date, ...run.counts, daysBehind: 0, complete: hasTime() };
  }
  const watermark = await worklists.watermark();
  // A watermark ahead of today was left by a clock that has been set back since.
  const from = watermark === undefined ? addDays(today, -FIRST_LOOK_BACK_DAYS) : earlier(watermark, today);
  const last = addDays(today, -STILL_WRITTEN_DAYS);
  let settled: Day = from;
  for (let day = from; day <= today && hasTime(); day = addDays(day, 1)) {
    const waits = await run.lookAt(day);
    if (!waits && settled === day && day < last) settled = addDays(day, 1);
  }
  if (settled !== watermark) await worklists.setWatermark(settled);
  await run.tryAgain(known);
  const daysBehind = Math.max(0, daysBetween(settled, last));
  return { from, to: today, ...run.counts, daysBehind, complete: hasTime() };
}

/** A row that made no sense, by the day it stands under. */
const isRowOf = (key: string, day: Day | undefined) => day !== undefined && key.startsWith(`${day} `);

/** Whoever has mended the rows of a day looks at it again: what makes no sense still is set aside anew. */
async function forgetRowsOf(day: Day, aside: Aside): Promise<void> {
  for (const { key } of await aside.all()) if (isRowOf(key, day)) await aside.takeBack(key);
}

class Run {
  readonly counts = { alerts: 0, waiting: 0, setAside: 0 };
  readonly #deps: SweepDeps;
  readonly #today: Day;
  readonly #atWork: boolean;
  readonly #known: ReadonlySet<string>;
  readonly #hasTime: () => boolean;

  constructor(deps: SweepDeps, today: Day, atWork: boolean, known: ReadonlySet<string>, hasTime: () => boolean) {
    this.#deps = deps;
    this.#today = today;
    this.#atWork = atWork;
    this.#known = known;
    this.#hasTime = hasTime;
  }

  /** Whether anything on that day still waits, or there was no time to see. What was set aside does not wait. */
  async lookAt(day: Day): Promise<boolean> {
    const before = this.counts.alerts + this.counts.waiting;
    let batch: Alert[] = [];
    for await (const found of this.#deps.worklists.dueOn(day)) {
      if ('unreadable' in found) await this.#setAside(`${day} ${found.unreadable}`);
      else if (this.#known.has(asideKey(found.number, found.clock))) continue;
      else if (found.inHours && !this.#atWork) this.counts.waiting += 1;
      else batch.push({ case: found.number, clock: found.clock });
      if (batch.length === SEND_AT_ONCE) {
        await this.#send(batch);
        batch = [];
        if (!this.#hasTime()) return true;
      }
    }
    await this.#send(batch);
    return this.counts.alerts + this.counts.waiting > before;
  }

  /** Once a day: what was refused may have been mended. A row that could not be read waits for whoever mends its day. */
  async tryAgain(known: readonly SetAside[]): Promise<void> {
    const due = known.flatMap(({ key, case: number, clock, triedOn }) =>
      number && clock && triedOn < this.#today
        ? [{ key, alert: { case: number, clock, wasAside: true } as const }]
        : [],
    );
    for (let i = 0; i < due.length && this.#hasTime(); i += SEND_AT_ONCE) {
      const some = due.slice(i, i + SEND_AT_ONCE);
      await this.#send(some.map(({ alert }) => alert));
      await Promise.all(some.map(({ key }) => this.#deps.aside.tried(key, this.#today)));
    }
  }

  async #setAside(key: string): Promise<void> {
    const entry = { key, reason: 'unreadable', since: this.#today, triedOn: this.#today };
    if (await this.#deps.aside.put(entry)) this.counts.setAside += 1;
  }

  async #send(batch: readonly Alert[]): Promise<void> {
    if (batch.length === 0) return;
    const correlation = this.#deps.correlation?.();
    await this.#deps.alerts.send(correlation ? batch.map((alert) => ({ ...alert, correlation })) : batch);
    this.counts.alerts += batch.length;
  }
}
