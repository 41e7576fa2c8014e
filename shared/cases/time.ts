import type { Day, Instant } from '../domain/day.ts';

export function systemNow(): Instant {
  return new Date().toISOString() as Instant;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a time zone, such as Asia/Shanghai. */
export function dayOf(at: Instant, timeZone: string): Day {
  let format = formats.get(timeZone);
  if (!format) {
    // sv-SE writes dates as YYYY-MM-DD.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(new Date(at)) as Day;
}
