import type { DocumentField } from './document-fields.ts';
import type { Period } from './due.ts';

/** Every legal period there is, in the order of a matter's life. */
export const clockKinds = [
  ...(['route', 'report-back', 'notify', 'objection', 'handle', 'extension', 'answer'] as const),
  ...(['carry-out', 'ask-review', 'review', 'ask-re-review', 're-review', 'hearing'] as const),
  ...(['simple-accept', 'simple-answer', 'simple-relay'] as const),
  ...(['supervision-reply', 'suggestion-feedback'] as const),
] as const;

export type ClockKind = (typeof clockKinds)[number];

/** Why a unit is supervised 督办 (Art. 40(1)). */
export const supervisionGrounds = [
  ...(['overdue', 'not-reported', 'procedure-broken', 'evasion', 'opinion-not-carried-out', 'other'] as const),
] as const;
export type SupervisionGround = (typeof supervisionGrounds)[number];

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
  /** When the unit is reminded of it, where that is not the usual day. */
  readonly remind?: Reminder;
  /** How its supervision climbs, where that is not as its ground or the policy says. */
  readonly ladder?: readonly Rung[];
}

/** When a unit is reminded: after this share of the period, in percent, or this many working days before its last day. */
export type Reminder = { readonly share: number } | { readonly workingDays: number };

/** The ways a matter can go: a suggestion (Art. 29), an accusation (Art. 30), and the six of Art. 31. */
export const paths = [
  ...(['suggestion', 'accusation'] as const),
  ...(['judicial', 'arbitration', 'party-appeal', 'administrative', 'protection', 'handling'] as const),
] as const;

export type Path = (typeof paths)[number];

/** What the law says of matters that go this way. */
export interface PathRule extends Sourced {
  readonly nature: 'suggestion' | 'accusation' | 'claim';
  /** Ends with the handling opinion of Art. 32, within the period of the `handle` clock. */
  readonly opinion: boolean;
  /** The citizen may ask for a review of the answer. */
  readonly review: boolean;
  /** The citizen is told of another procedure, in writing, and the matter ends here. */
  readonly elsewhere: boolean;
  /** The period of the `answer` clock of matters that go this way, where it is not the usual one. */
  readonly answer?: Period;
  /** May be handled on the simple track. */
  readonly simple: boolean;
}

/** Why a matter is not accepted, or not accepted again. */
export const refusalGrounds = [
  ...(['not-competent', 'statutory-procedure', 'already-in-hand', 'review-running', 'final'] as const),
] as const;

export type RefusalGround = (typeof refusalGrounds)[number];

export interface RefusalRule extends Sourced {
  readonly document: 'non-acceptance' | 'no-further-acceptance';
  /** What the citizen must be told besides the ground: where to go, by which procedure, or which other case it is. */
  readonly names: 'body' | 'path' | 'case';
  readonly by: readonly ('petition-office' | 'unit')[];
}

/** 改进工作 · 完善政策 · 追究责任 (Art. 14(6), 40). */
export const suggestionKinds = ['improvement', 'policy', 'accountability'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** Who is told that a duty is overdue, from the one who has it in hand to the one who answers for all. */
export const rungs = ['handler', 'head', 'supervisor', 'leader'] as const;

/** What a rung leaves in the case: that it is overdue, or a notice 督办函 which the unit must answer. */
export const rungRecords = ['flag', 'notice'] as const;

/** A step of the ladder of supervision. */
export interface Rung extends Sourced {
  readonly rung: (typeof rungs)[number];
  /** From the supervisor on a notice, where it is left out. */
  readonly record?: (typeof rungRecords)[number];
  /** Whom it goes to when `after` working days have passed on this rung; the top rung has none. */
  readonly next?: { readonly rung: Rung['rung']; readonly after: number };
}

/** How duties are watched over. */
export interface Supervision extends Sourced {
  readonly remind: Reminder;
  /** Outside of these hours of a working day nobody is told that something climbs, but for what is urgent. `08:30` */
  readonly hours: { readonly from: string; readonly to: string };
  /** After this many notices to one unit in one case that were not answered in time, or not well, a 追究责任 suggestion is drafted. */
  readonly evasions: number;
}

/** A statistical month is the calendar month, or from the 21st of the month before to the 20th. */
export const statisticalMonths = ['calendar', 'from-21'] as const;

/** How the public figures are counted. */
export interface Statistics extends Sourced {
  readonly month: (typeof statisticalMonths)[number];
  /** Ratings by fewer people than this are not shown. */
  readonly smallest: number;
}

export const documentKinds = [
  ...(['register-form', 'acceptance', 'non-acceptance', 'no-further-acceptance'] as const),
  ...(['transfer', 'assignment', 'objection', 'extension-approval', 'extension-notice'] as const),
  ...(['handling-opinion', 'review-opinion', 're-review-opinion'] as const),
  ...(['mediation-agreement', 'hearing-record', 'completion-report', 'supervision-notice'] as const),
  ...(['improvement-suggestion', 'policy-suggestion', 'accountability-suggestion', 'annual-report'] as const),
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** What a kind of document says. A field that must be there and is not keeps the document in. */
export interface DocumentRule extends Sourced {
  /** Stands in the document's number, before the year: 信处〔2026〕12 号. */
  readonly mark: string;
  readonly fields: readonly DocumentField[];
  /** Said where there is something to say. */
  readonly optional: readonly DocumentField[];
}

/** What matters are about, three levels deep, each class by its path: `城乡建设/安全生产/安全隐患`. */
export interface Categories extends Sourced {
  readonly paths: readonly string[];
}

export const limitNames = ['representatives', 'bounces', 'simple-people', 'units'] as const;
export type LimitName = (typeof limitNames)[number];

/** A number that the law, or a setting, puts on something other than time. */
export interface Limit extends Sourced {
  readonly count: number;
}

/** The law as data: a deployment may replace it, and every row says its source. */
export interface Policy {
  readonly clocks: Readonly<Record<ClockKind, ClockRule>>;
  /** On which grounds a unit is supervised 督办. */
  readonly grounds: Readonly<Record<SupervisionGround, Sourced & { readonly ladder?: readonly Rung[] }>>;
  /** The supervision of what is overdue begins at the first rung. */
  readonly ladder: readonly Rung[];
  /** As usual where it is left out. */
  readonly supervision?: Supervision;
  /** How long after the answer the citizen can rate it; what is not rated by then stays unrated. */
  readonly rating: Sourced & { readonly window: Period };
  readonly documents: Readonly<Record<DocumentKind, DocumentRule>>;
  readonly paths: Readonly<Record<Path, PathRule>>;
  readonly refusals: Readonly<Record<RefusalGround, RefusalRule>>;
  readonly limits: Readonly<Record<LimitName, Limit>>;
  /** As usual where it is left out. */
  readonly statistics?: Statistics;
  /** Left out of the policy that each function carries: deciding needs none of them. */
  readonly categories?: Categories;
}
