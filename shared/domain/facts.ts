import type { CaseEvent } from './events.ts';
import type { Paper } from './papers.ts';

/** What an action says happened, and what was written: events without their clocks, which the transition table adds. */
export interface Facts {
  readonly events: readonly CaseEvent[];
  readonly papers?: readonly Paper[];
}
