import type { Day, Instant } from '../domain/day.ts';

export function systemNow(): Instant {
  return new Date().toISOString() as Instant;
}

const formats = new Map<string, Intl.DateTimeFormat>();
const DAY_LENGTH = '2026-02-09'.length;

/** The calendar day of a moment in a time zone, such as Asia/Shanghai. */
export function dayOf(at: Instant, timeZone: string): Day {
  return written(at, timeZone).slice(0, DAY_LENGTH) as Day;
}

/** What a clock on the wall shows there: `09:30`. */
export function timeOf(at: Instant, timeZone: string): string {
  return written(at, timeZone).slice(DAY_LENGTH + 1);
}

function written(at: Instant, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    // sv-SE writes YYYY-MM-DD HH:MM.
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, ...numeric });
    formats.set(timeZone, format);
  }
  return format.format(new Date(at));
}
