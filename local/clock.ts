import { rmSync } from 'node:fs';
import * as z from 'zod';
import { keep, readKept } from './kept-file.ts';

/** What time it is for the functions: real time, or a time that was set and has run on since. */
export interface Clock {
  now(): Date;
  /** Whether it was set. */
  readonly shifted: boolean;
  /** `null`: real time again. */
  set(now: Date | null): void;
  /** Milliseconds ahead of real time, in memory that the threads of the functions read. */
  readonly offset: SharedArrayBuffer;
}

const keptSchema = z.object({ offset: z.number() });

/** The clock of a data directory: rows that were written at a set time go on from there after a restart. */
export function openClock(file: string): Clock {
  const offset = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const ahead = new Float64Array(offset);
  ahead[0] = readKept(file, keptSchema)?.offset ?? 0;
  return {
    offset,
    now: () => new Date(Date.now() + (ahead[0] ?? 0)),
    get shifted() {
      return ahead[0] !== 0;
    },
    set(now) {
      ahead[0] = now === null ? 0 : now.getTime() - Date.now();
      if (now === null) rmSync(file, { force: true });
      else keep(file, { offset: ahead[0] });
    },
  };
}
