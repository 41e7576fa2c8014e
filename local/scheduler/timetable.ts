import * as z from 'zod';
import type { Clock } from '../clock.ts';
import { keep, readKept } from '../kept-file.ts';

/** Something that runs again and again. */
export interface Recurring {
  readonly name: string;
  readonly everyMs: number;
  run(): Promise<unknown>;
}

export interface Timetable {
  /** To be called when the clock was set: runs at once what has become due. */
  clockWasSet(): void;
  readonly next: Readonly<Record<string, Date>>;
  stop(): void;
}

/** setTimeout takes no more than this; a longer wait is cut into pieces. */
const longestWait = 2 ** 31 - 1;

/**
 * Runs each when the stack's clock says so. However many runs were missed while the clock jumped or the stack was down,
 * one run makes up for them, which is all that a sweep to today or a look at unconfirmed rows needs.
 */
export function startTimetable(recurring: readonly Recurring[], clock: Clock, file: string): Timetable {
  const next: Record<string, Date> = readKept(file, z.record(z.string(), z.coerce.date())) ?? {};
  let timer: NodeJS.Timeout | undefined;

  function runDue(): void {
    const now = clock.now();
    for (const { name, everyMs, run } of recurring) {
      const later = new Date(now.getTime() + everyMs);
      const due = next[name] ?? later;
      if (due <= now) void run().catch(() => {});
      // Never further away than its interval: the clock may have been set back.
      next[name] = due <= now || due > later ? later : due;
    }
    keep(file, next);
    clearTimeout(timer);
    const soonest = Math.min(...Object.values(next).map((due) => due.getTime()));
    timer = setTimeout(runDue, Math.min(longestWait, Math.max(0, soonest - clock.now().getTime())));
  }

  runDue();
  return { clockWasSet: runDue, next, stop: () => clearTimeout(timer) };
}
