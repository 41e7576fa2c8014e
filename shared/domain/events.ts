import type { Actor } from './actor.ts';
import type { FileRef } from './attachments.ts';
import type {
  Accused,
  Adoption,
  Channel,
  Clock,
  Grade,
  Link,
  Nature,
  Objection,
  Recusal,
  Review,
  ReviewResult,
  SupervisionNotice,
} from './case.ts';
import type { Day, Instant } from './day.ts';
import type {
  AssignmentId,
  CaseNumber,
  ClockId,
  DocumentId,
  NoticeId,
  OfficeId,
  PublicId,
  QuestionId,
  ReviewId,
  SuggestionId,
} from './ids.ts';
import type { RecordRef, Service } from './papers.ts';
import type { DocumentKind, Path, RefusalGround, Rung, SuggestionKind } from './policy.ts';

/** A clock as it starts. */
export type StartedClock = Omit<Clock, 'status' | 'left' | 'stoppedOn' | 'flaggedOn' | 'rung'>;

/** A clock that goes on with another last day: resumed, or counted again under another calendar or policy. */
export type MovedClock = Pick<Clock, 'counted' | 'provisional' | 'sweepOn' | 'nextOn'> & {
  readonly clock: ClockId;
  readonly from: Day;
  readonly to: Day;
};

export interface NumberedDocument {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly unit: OfficeId;
}

interface Common {
  readonly at: Instant;
  /** The day of `at` in the office's time zone. */
  readonly on: Day;
  readonly actor: Actor;
  readonly starts?: readonly StartedClock[];
  readonly stops?: readonly ClockId[];
  readonly suspends?: readonly { readonly clock: ClockId; readonly left: number }[];
  readonly moves?: readonly MovedClock[];
  /** Notices whose duty is done with it: nothing is asked of the unit any more. */
  readonly withdraws?: readonly NoticeId[];
  readonly documents?: readonly NumberedDocument[];
  /** What was written, which stands apart. */
  readonly record?: RecordRef;
  /** What came with it, which stands apart under its own name. */
  readonly files?: readonly FileRef[];
}

interface Sent {
  readonly assignment: AssignmentId;
  readonly office: OfficeId;
  readonly lead: boolean;
  readonly share?: string;
}

interface OfAssignment {
  readonly assignment: AssignmentId;
}

interface Classification {
  readonly category: string;
  readonly nature: Nature;
  readonly path?: Path;
  readonly accused: readonly Accused[];
}

interface Refusing {
  readonly ground: RefusalGround;
  readonly path?: Path;
  readonly other?: CaseNumber;
}

interface OfReview {
  readonly review: ReviewId;
}

/** A step up the ladder, and the day of the next one. */
interface Climb {
  readonly rung?: Rung['rung'];
  readonly nextOn?: Day;
}

interface Serving {
  readonly way: Service['way'];
  readonly servedOn: Day;
}

/** What can have happened to a case. */
interface Happenings {
  submitted: {
    readonly number: CaseNumber;
    readonly office: OfficeId;
    readonly channel: Channel;
    readonly title: string;
    readonly category?: string;
    readonly nature?: Nature;
    readonly requests: number;
    readonly people: number;
    readonly anonymous: boolean;
    readonly accused: readonly Accused[];
    readonly splitFrom?: CaseNumber;
    readonly confidential?: true;
    readonly mayBePublished?: true;
    readonly receivedAt: Instant;
    readonly receivedOn: Day;
    /** The citizen left an e-mail address, so the receipt and each step are mailed. */
    readonly mailed: boolean;
    readonly unreachable?: true;
    /** SHA-256 of what the citizen submitted; it stands on their receipt. */
    readonly contentHash: string;
  };
  registered: Classification;
  classified: Classification;
  'handed-over': { readonly to: OfficeId; readonly accused: readonly Accused[] };
  linked: { readonly other: CaseNumber };
  merged: { readonly other: CaseNumber };
  split: { readonly into: CaseNumber; readonly requests: readonly number[] };
  'link-noted': { readonly other: CaseNumber; readonly kind: Link['kind'] };
  /** `other` was withdrawn. `registered`: the office that holds it had entered it in the register. */
  reopened: { readonly other: CaseNumber; readonly registered: boolean };
  refused: Refusing;
  'simple-track-taken': Record<never, never>;
  'simple-track-left': Record<never, never>;
  routed: { readonly way: 'transfer' | 'assign'; readonly to: readonly Sent[]; readonly reportBy?: Day };
  relayed: OfAssignment & { readonly to: Sent };
  /** `also`: what had been passed on from there. */
  recalled: OfAssignment & { readonly also?: readonly AssignmentId[] };
  delivered: OfAssignment;
  objected: OfAssignment & Pick<Objection, 'decider' | 'tier'> & { readonly goesTo?: OfficeId };
  'objection-decided': OfAssignment & { readonly granted: boolean };
  arbitrated: OfAssignment & { readonly office: OfficeId; readonly to?: Sent };
  /** `exempt`: nobody can be told in writing (Art. 23(2)). */
  accepted: OfAssignment & { readonly path?: Path; readonly exempt?: true };
  declined: OfAssignment & Refusing;
  'urgent-reported': { readonly to: OfficeId };
  recused: Recusal;
  'mediation-recorded': OfAssignment & { readonly agreed: boolean };
  'hearing-recorded': OfAssignment & { readonly heldOn: Day };
  'question-asked': OfAssignment & { readonly question: QuestionId };
  'question-answered': { readonly question: QuestionId };
  supplemented: Record<never, never>;
  'extension-asked': OfAssignment & { readonly days: number };
  'extension-decided': OfAssignment & { readonly granted: boolean; readonly days: number };
  'opinion-drafted': OfAssignment & {
    readonly draft: number;
    /** SHA-256 of the draft, which stands apart. */
    readonly contentHash: string;
    /** At least one request is supported, so there is something to carry out. */
    readonly supported: boolean;
    readonly reviewBody?: OfficeId;
  };
  'draft-returned': OfAssignment;
  'opinion-approved': OfAssignment;
  'opinion-served': OfAssignment & Serving & { readonly supported: boolean };
  contributed: OfAssignment;
  'result-reported': OfAssignment;
  'document-served': Serving & { readonly document: DocumentId };
  'assistance-offered': OfAssignment;
  rated: { readonly of: 'office' | 'unit'; readonly grade: Grade };
  'called-back': Record<never, never>;
  'review-asked': OfReview & Pick<Review, 'tier' | 'assignment' | 'body' | 'askedOn'>;
  'hearing-begun': OfReview;
  'hearing-ended': OfReview;
  'review-decided': OfReview & {
    readonly tier: Review['tier'];
    readonly result: ReviewResult;
    readonly contentHash: string;
  };
  'review-served': OfReview & Serving & Pick<Review, 'tier' | 'assignment'> & { readonly result: ReviewResult };
  'carried-out': OfAssignment;
  'carrying-out-verified': OfAssignment & { readonly verified: boolean };
  withdrawn: Record<never, never>;
  closed: { readonly resolved: boolean };
  sealed: Record<never, never>;
  published: { readonly publication: PublicId };
  unpublished: Record<never, never>;
  'consent-revoked': Record<never, never>;
  /** Before its last day, or on it. */
  reminded: { readonly clock: ClockId; readonly due: Day; readonly nextOn: Day };
  'overdue-flagged': Climb & { readonly clock: ClockId; readonly due: Day; readonly daysOver: number };
  supervised: Climb &
    Omit<SupervisionNotice, 'id' | 'document' | 'issuedOn' | 'status' | 'returned'> & { readonly notice: NoticeId };
  'supervision-answered': { readonly notice: NoticeId };
  'answer-accepted': { readonly notice: NoticeId };
  'answer-returned': { readonly notice: NoticeId; readonly answerBy: Day };
  'suggestion-drafted': {
    readonly suggestion: SuggestionId;
    readonly kind: SuggestionKind;
    readonly office: OfficeId;
  };
  'suggestion-signed': {
    readonly suggestion: SuggestionId;
    readonly kind: SuggestionKind;
    readonly office: OfficeId;
  };
  'suggestion-dropped': { readonly suggestion: SuggestionId };
  suggested: { readonly suggestion: SuggestionId; readonly kind: SuggestionKind; readonly office: OfficeId };
  'suggestion-answered': { readonly suggestion: SuggestionId; readonly adoption: Adoption };
  recounted: { readonly because: 'calendar' | 'policy' };
}

export type EventType = keyof Happenings;
/** What happened, without when and by whom. */
export type Happening<T extends EventType = EventType> = { [K in T]: { readonly type: K } & Happenings[K] }[T];
export type CaseEvent<T extends EventType = EventType> = {
  [K in T]: Common & Happening<K>;
}[T];
