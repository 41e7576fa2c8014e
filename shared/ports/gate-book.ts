import type { Instant } from '../domain/day.ts';
import type { GateSettings } from '../gate/settings.ts';

/** What the gate remembers, and only for as long as a window or a proof lasts. Its keys are keyed hashes. */
export interface GateBook {
  /** Counts one more under a key and says how many there are now; `full` when there are `most`, and nothing is counted. */
  take(key: string, most: number, until: Instant): Promise<number | 'full'>;
  giveBack(key: string, until: Instant): Promise<void>;
  /** Uses a proof up; false when it was used for something else before. The same use may come again. */
  spend(proof: string, use: string, until: Instant): Promise<boolean>;
  settings(): Promise<GateSettings>;
  /** What a deployment sets differently, over the defaults. */
  putSettings(settings: GateSettings): Promise<void>;
}
