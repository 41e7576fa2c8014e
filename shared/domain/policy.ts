import type { Period } from './due.ts';

/** Every legal period there is, in the order of a matter's life. */
export const clockKinds = [
  ...(['route', 'report-back', 'notify', 'objection', 'handle', 'extension'] as const),
  ...(['ask-review', 'review', 'ask-re-review', 're-review'] as const),
  ...(['simple-accept', 'simple-answer', 'simple-relay'] as const),
  ...(['supervision-reply', 'suggestion-feedback'] as const),
] as const;

export type ClockKind = (typeof clockKinds)[number];

/** Why a unit is supervised 督办 (Art. 40(1)). */
export type SupervisionGround =
  | 'overdue'
  | 'not-reported'
  | 'procedure-broken'
  | 'evasion'
  | 'opinion-not-carried-out'
  | 'other';

/** Where a row stands: an article of the Regulation, another rule by its name, or that it is a setting. */
interface Sourced {
  readonly source: string;
}

/** A row of the table of clocks: the limit, and where it stands in law. */
export interface ClockRule extends Sourced {
  readonly period: Period;
  /** A duty is flagged when it is overdue; a right, of the unit or the citizen, only lapses. */
  readonly nature: 'duty' | 'right';
  /** What the sweep does on top of the flag. */
  readonly whenOverdue: 'supervise' | 'flag-only';
}

/** Who is told that a duty is overdue, from the one who has it in hand to the one who answers for all. */
export const rungs = ['handler', 'head', 'supervisor', 'leader'] as const;

/** A step of the ladder of supervision. */
export interface Rung extends Sourced {
  readonly rung: (typeof rungs)[number];
  /** Whom it goes to when `after` working days have passed on this rung; the top rung has none. */
  readonly next?: { readonly rung: Rung['rung']; readonly after: number };
}

export const documentKinds = [
  ...(['register-form', 'acceptance', 'non-acceptance', 'no-further-acceptance'] as const),
  ...(['transfer', 'assignment', 'objection', 'extension-approval', 'extension-notice'] as const),
  ...(['handling-opinion', 'review-opinion', 're-review-opinion'] as const),
  ...(['mediation-agreement', 'hearing-record', 'completion-report', 'supervision-notice'] as const),
  ...(['improvement-suggestion', 'policy-suggestion', 'accountability-suggestion', 'annual-report'] as const),
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** What matters are about, three levels deep, each class by its path: `城乡建设/安全生产/安全隐患`. */
export interface Categories extends Sourced {
  readonly paths: readonly string[];
}

/** The law as data: a deployment may replace it, and every row says its source. */
export interface Policy {
  readonly clocks: Readonly<Record<ClockKind, ClockRule>>;
  /** On which grounds a unit is supervised 督办. */
  readonly grounds: Readonly<Record<SupervisionGround, Sourced>>;
  /** The supervision of what is overdue begins at the first rung. */
  readonly ladder: readonly Rung[];
  /** How long after the answer the citizen can rate it; what is not rated by then stays unrated. */
  readonly rating: Sourced & { readonly window: Period };
  readonly documents: Readonly<Record<DocumentKind, Sourced>>;
  /** Left out of the policy that each function carries: deciding needs none of them. */
  readonly categories?: Categories;
}
