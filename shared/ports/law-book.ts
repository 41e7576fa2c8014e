import type { Calendar } from '../domain/calendar.ts';
import type { Instant } from '../domain/day.ts';
import type { Policy } from '../domain/policy.ts';
import type { FileProblem } from '../schema/file-problems.ts';

/** What every decision of a deployment is made under. */
export interface Law {
  readonly calendar: Calendar;
  readonly policy: Policy;
}

/** A part of the law as it is in force; without `loadedAt` it is the built-in one. */
export interface InForce<T> {
  readonly value: T;
  readonly loadedAt?: Instant;
}

/** What was loaded is not understood. Nobody falls back to the built-in law: a date under a wrong law is worse than none. */
export class UnreadableLaw extends Error {
  readonly part: 'calendar' | 'policy';
  readonly problems: readonly FileProblem[];

  constructor(part: UnreadableLaw['part'], problems: readonly FileProblem[]) {
    super(`The ${part} in the table cannot be read: ${problems.map(({ code, path }) => `${code} ${path}`).join(', ')}`);
    this.part = part;
    this.problems = problems;
  }
}

/** The law that a deployment has loaded, and for what it has not, the built-in one. */
export interface LawBook {
  law(): Promise<Law>;
  calendar(): Promise<InForce<Calendar>>;
  policy(): Promise<InForce<Policy>>;
  /** Takes the text of a calendar that was made from the one loaded at `seen`; not when that is in force no more. */
  putCalendar(text: string, at: Instant, seen: Instant | undefined): Promise<'put' | 'overtaken'>;
  putPolicy(text: string, at: Instant): Promise<void>;
}
