import { dayOf } from '../../shared/cases/time.ts';
import { addDays, type Day, earlier, type Instant } from '../../shared/domain/day.ts';
import type { Alerts } from '../../shared/ports/outbox.ts';
import type { Worklists } from '../../shared/ports/worklists.ts';
import type { Alert } from '../../shared/schema/messages.ts';

export interface SweepDeps {
  readonly worklists: Pick<Worklists, 'dueOn' | 'watermark' | 'setWatermark'>;
  readonly alerts: Alerts;
  readonly now: () => Instant;
  readonly timeZone: string;
}

export interface Swept {
  readonly from: Day;
  readonly to: Day;
  readonly alerts: number;
}

const SEND_AT_ONCE = 100;
/** A table that was never swept is looked at this far back. */
const FIRST_LOOK_BACK_DAYS = 120;

/**
 * Alerts every unflagged duty from the watermark to today (Art. 40). A day is left behind only when nothing on it
 * waits any more, so a lost alert is sent again by the next sweep, and a missed night is caught up.
 */
export async function sweep({ worklists, alerts, now, timeZone }: SweepDeps): Promise<Swept> {
  const today = dayOf(now(), timeZone);
  const watermark = await worklists.watermark();
  // A watermark ahead of today was left by a clock that has been set back since.
  const from = watermark === undefined ? addDays(today, -FIRST_LOOK_BACK_DAYS) : earlier(watermark, today);
  let settled: Day = from;
  let sent = 0;
  for (let day = from; day <= today; day = addDays(day, 1)) {
    const found = await alertDay(day, worklists, alerts);
    if (found === 0 && settled === day && day < today) settled = addDays(day, 1);
    sent += found;
  }
  if (settled !== watermark) await worklists.setWatermark(settled);
  return { from, to: today, alerts: sent };
}

async function alertDay(day: Day, worklists: SweepDeps['worklists'], alerts: Alerts): Promise<number> {
  let sent = 0;
  let batch: Alert[] = [];
  for await (const { number, clock } of worklists.dueOn(day)) {
    batch.push({ case: number, clock });
    if (batch.length === SEND_AT_ONCE) {
      await alerts.send(batch);
      sent += batch.length;
      batch = [];
    }
  }
  if (batch.length > 0) await alerts.send(batch);
  return sent + batch.length;
}
