import type { Day } from '../domain/day.ts';
import type { CaseNumber, ClockId } from '../domain/ids.ts';

/** What the sweep found and nobody could do anything about: it stands here, and holds nothing else up. */
export interface SetAside {
  /** What it is, so that it is there once. */
  readonly key: string;
  /** A code: why it was set aside. */
  readonly reason: string;
  readonly since: Day;
  /** The day on which it was last tried again. */
  readonly triedOn: Day;
  readonly case?: CaseNumber;
  readonly clock?: ClockId;
}

export interface Aside {
  /** False where it stood there already: whoever looks after the system is alarmed once. */
  put(entry: SetAside): Promise<boolean>;
  all(): Promise<SetAside[]>;
  /** It is tried again today. */
  tried(key: string, on: Day): Promise<void>;
  /** It could be done after all. */
  takeBack(key: string): Promise<void>;
}

export const asideKey = (number: CaseNumber, clock: ClockId) => `${number}#${clock}`;
