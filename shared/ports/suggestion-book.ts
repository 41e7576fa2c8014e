import type { Learned } from '../suggest/learned.ts';

/** What suggestions are made by, as it was learned last. */
export interface SuggestionBook {
  /** Takes the place of what was learned before, at once or not at all. */
  put(learned: Learned): Promise<void>;
  /** Undefined until something was learned. */
  latest(): Promise<Learned | undefined>;
}
