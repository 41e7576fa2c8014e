import type { Period } from './due.ts';

export type ClockKind = 'route' | 'notify' | 'objection' | 'handle' | 'supervision-reply';

/** A row of the table of clocks: the limit, and where it stands in law. */
export interface ClockRule {
  readonly period: Period;
  /** A duty is flagged when it is overdue; a right of the unit only lapses. */
  readonly nature: 'duty' | 'right';
  /** What the sweep does on top of the flag. */
  readonly whenOverdue: 'supervise' | 'flag-only';
  readonly source: string;
}

/** The law as data: a deployment may replace it, and every row says its source. */
export interface Policy {
  readonly clocks: Readonly<Record<ClockKind, ClockRule>>;
}
