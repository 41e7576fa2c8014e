import type { Role } from '../actor.ts';
import type {
  AnswerStatus,
  AssignmentStatus,
  CaseStatus,
  ClockStatus,
  NoticeStatus,
  ReviewStatus,
  SuggestionStatus,
} from '../case.ts';
import type { ClockKind, DocumentKind } from '../policy.ts';
import type { RefusalCode } from '../refusal.ts';

/** What the action is done to: the whole case, one unit's assignment, a clock, a review, or what waits for an answer. */
export interface Subjects {
  case: CaseStatus | 'none';
  assignment: AssignmentStatus;
  clock: ClockStatus;
  notice: NoticeStatus;
  review: ReviewStatus;
  suggestion: SuggestionStatus;
  question: AnswerStatus;
}

/**
 * `holder`: the petition office that holds the case. `unit`: the unit that the subject names. `sender`: who sent it
 * there. `decider`: who decides on the objection, or watches over the notice. `concerned`: every office that has to do with the case.
 */
export type Relation = 'holder' | 'unit' | 'sender' | 'decider' | 'concerned';
export type Who = 'citizen' | 'system' | { readonly roles: readonly Role[]; readonly of: Relation };

/** What a clock depends on, besides the action: see `holds` in with-clocks.ts. */
export type ClockCondition =
  | 'lead'
  | 'helper'
  | 'opinion-path'
  | 'answer-path'
  | 'review-path'
  | 'simple'
  | 'assigned'
  | 'granted'
  | 'exempt'
  | 'acceptance-told'
  | 'objectable'
  | 'from-holder'
  | 'passed-on'
  | 'elsewhere'
  | 'report-wanted'
  | 'body-above'
  | 'no-answer-stands'
  | 'answer-stands'
  | 'not-upheld'
  | 'supported'
  | 'not-verified';

export interface ClockRow {
  readonly clock: ClockKind;
  /** All of them; none where it always holds. */
  readonly when: readonly ClockCondition[];
}

export type TransitionOn<S extends keyof Subjects> = {
  readonly subject: S;
  readonly from: readonly Subjects[S][];
  /** Where the subject goes; several where what is decided says which; none where it stays as it is. */
  readonly to: readonly Subjects[S][];
  /** The case must be in one of these as well; left out where any will do. */
  readonly whileCase?: readonly CaseStatus[];
  /** Where the case goes, when the subject is the lead unit's assignment or a review. */
  readonly takesCaseTo: readonly CaseStatus[];
  readonly who: readonly Who[];
  /** What can still refuse it, besides its state and the actor. */
  readonly guards: readonly RefusalCode[];
  readonly starts: readonly ClockRow[];
  readonly stops: readonly ClockRow[];
  /** The clock goes on with another last day, or stands still. */
  readonly changes: readonly ClockKind[];
  /** The documents it can put out, each under a number of its own; one that would be incomplete keeps the action back. */
  readonly issues: readonly DocumentKind[];
  readonly source: string;
};

export type Transition = { [S in keyof Subjects]: TransitionOn<S> }[keyof Subjects];

type Given<T> = T extends Transition
  ? Pick<T, 'subject' | 'from' | 'who' | 'source'> &
      Partial<Omit<T, 'subject' | 'from' | 'who' | 'source' | 'starts' | 'stops'>> & {
        readonly starts?: readonly (ClockKind | ClockRow)[];
        readonly stops?: readonly (ClockKind | ClockRow)[];
      }
  : never;

/** A row of the table; what it leaves out is empty. */
export function row(given: Given<Transition>): Transition {
  const clocks = (rows: Given<Transition>['starts'] = []) =>
    rows.map((each) => (typeof each === 'string' ? { clock: each, when: [] } : each));
  const empty = { to: [], takesCaseTo: [], guards: [], changes: [], issues: [] };
  return { ...empty, ...given, starts: clocks(given.starts), stops: clocks(given.stops) } as Transition;
}

export function clock(kind: ClockKind, ...when: readonly ClockCondition[]): ClockRow {
  return { clock: kind, when };
}

/** Every state in which the matter itself is still being dealt with. */
export const OPEN: readonly CaseStatus[] = ['submitted', 'registered', 'routed', 'accepted', 'answered', 'reviewing'];
/** A unit's written answer has reached the citizen. */
export const ANSWERED: readonly CaseStatus[] = ['answered', 'reviewing', 'closed'];
/** Every duty to deal with the matter; the citizen's rights, and what units owe each other, go on after its end. */
export const DEALING: readonly ClockKind[] = [
  ...(['route', 'notify', 'objection', 'handle', 'extension', 'answer', 'report-back'] as const),
  ...(['simple-accept', 'simple-answer', 'simple-relay'] as const),
];

export const registrarOfHolder: Who = { roles: ['registrar'], of: 'holder' };
export const supervisorOfHolder: Who = { roles: ['supervisor'], of: 'holder' };
export const unitStaff: Who = { roles: ['handler', 'head'], of: 'unit' };
export const headOfUnit: Who = { roles: ['head'], of: 'unit' };
/** In a petition office the registrar deals with what has been sent to it; in another unit its handler or head. */
export const receivers: Who = { roles: ['registrar', 'handler', 'head'], of: 'unit' };
