import type { Actor } from './actor.ts';
import type { Calendar } from './calendar.ts';
import type { Case } from './case.ts';
import type { Day, Instant } from './day.ts';
import type { OfficeId } from './ids.ts';
import type { Offices } from './office.ts';
import type { DocumentKind, Policy } from './policy.ts';

/** Everything a decision depends on besides the case itself. */
export interface Context {
  readonly now: Instant;
  /** The day of `now` in the office's time zone. */
  readonly today: Day;
  /** The time of `now` there, `09:30`. */
  readonly timeOfDay: string;
  readonly calendar: Calendar;
  readonly policy: Policy;
  readonly offices: Offices;
  readonly actor: Actor;
  /** The other case that the command names, where there is one. */
  readonly other?: Case;
  /** The serial that the next document of this kind gets in the unit's register of the year. */
  readonly serialOf: (unit: OfficeId, kind: DocumentKind) => number;
  /** SHA-256 of a text, hexadecimal. */
  readonly digest: (text: string) => string;
}
