import * as z from 'zod';
import type { Instant } from '../../shared/domain/day.ts';
import { instant } from '../../shared/schema/ids.ts';

const clock = z.object({ now: instant, shifted: z.boolean() });
const status = z.object({ schedules: z.record(z.string(), instant) });

export type StackClock = z.infer<typeof clock>;
export type Schedules = Readonly<Record<string, Instant>>;

/** What time it is for a stack on this machine. */
export async function readClock(url: string): Promise<StackClock> {
  return clock.parse(await (await fetch(`${url}/_local/clock`)).json());
}

/** Sets it; `null` is real time. What has become due runs at once. */
export async function writeClock(url: string, now: string | null): Promise<StackClock> {
  const body = JSON.stringify({ now });
  return clock.parse(await (await fetch(`${url}/_local/clock`, { method: 'PUT', body })).json());
}

/** When each schedule runs next. */
export async function readSchedules(url: string): Promise<Schedules> {
  return status.parse(await (await fetch(`${url}/_local/status`)).json()).schedules;
}
