import type { OfficeId } from '../domain/ids.ts';
import type { Fact, FactPeriod } from '../figures/facts.ts';
import type { Snapshot } from '../figures/snapshot.ts';

/** What is counted, by office and month; written with the actions themselves. */
export interface FactIndex {
  facts(office: OfficeId, period: FactPeriod): Promise<Fact[]>;
}

/** The figures as they were counted: all that the public reads. */
export interface FiguresBook {
  /** Takes the place of an earlier count of the same month, at once or not at all. */
  put(snapshot: Snapshot): Promise<void>;
  snapshot(month: string): Promise<Snapshot | undefined>;
  /** The months that were counted, the newest first. */
  months(): Promise<string[]>;
}
