import type { CaseStatus } from '../domain/case.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { CaseNumber } from '../domain/ids.ts';

/** How many there are of each; nobody and no matter can be told from it. */
export interface Counts {
  readonly cases: Readonly<Record<CaseStatus, number>>;
  readonly clocks: {
    readonly running: number;
    /** Duties whose last day has passed. */
    readonly overdue: number;
    /** Those that no sweep has flagged yet. */
    readonly unflagged: number;
  };
  /** Cases whose citizen a mail did not reach. */
  readonly returned: number;
}

/** All cases there are, for whoever looks after the whole: no function asks, people at the command line do. */
export interface Register {
  /** Each case once, also one of which only the history is left. */
  numbers(): AsyncIterable<CaseNumber>;
  counts(today: Day): Promise<Counts>;
  /** For each message that nobody has confirmed: when it is sent again. */
  unconfirmed(): AsyncIterable<Instant>;
}
