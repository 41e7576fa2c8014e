import type { Actor } from './actor.ts';
import type { Calendar } from './calendar.ts';
import type { Day, Instant } from './day.ts';
import type { Offices } from './office.ts';
import type { Policy } from './policy.ts';

/** Everything a decision depends on besides the case itself. */
export interface Context {
  readonly now: Instant;
  /** The day of `now` in the office's time zone. */
  readonly today: Day;
  readonly calendar: Calendar;
  readonly policy: Policy;
  readonly offices: Offices;
  readonly actor: Actor;
  /** SHA-256 of a text, hexadecimal. */
  readonly digest: (text: string) => string;
}
