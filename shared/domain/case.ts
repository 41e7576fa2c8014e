import type { Day, Instant } from './day.ts';
import type { Period } from './due.ts';
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
  StaffId,
  SuggestionId,
} from './ids.ts';
import type { Service } from './papers.ts';
import type { ClockKind, DocumentKind, Path, Rung, SuggestionKind, SupervisionGround } from './policy.ts';

export const channels = ['online', 'letter', 'visit', 'phone', 'fax', 'above', 'import'] as const;
export type Channel = (typeof channels)[number];

/** The three categories of matters (Art. 29-31). */
export const natures = ['suggestion', 'accusation', 'claim'] as const;
export type Nature = (typeof natures)[number];

/** In these nothing more is to be done, but to carry out an opinion. */
export const endedStatuses = ['closed', 'refused', 'linked', 'merged', 'withdrawn', 'sealed'] as const;
export const caseStatuses = [
  ...(['submitted', 'registered', 'routed', 'accepted', 'answered', 'reviewing'] as const),
  ...endedStatuses,
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export const assignmentStatuses = [
  ...(['sent', 'delivered', 'objected', 'accepted', 'drafted', 'approved', 'answered'] as const),
  ...(['returned', 'relayed', 'recalled', 'declined'] as const),
] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];

export const reviewStatuses = ['requested', 'hearing', 'decided', 'served'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** What waits for a written answer, such as a question to the citizen. */
export const answerStatuses = ['open', 'answered'] as const;
export type AnswerStatus = (typeof answerStatuses)[number];

/** The answer to a notice is accepted, or sent back, and then it is open again; one whose duty is done is withdrawn. */
export const noticeStatuses = [...answerStatuses, 'settled', 'withdrawn'] as const;
export type NoticeStatus = (typeof noticeStatuses)[number];

/** A suggestion that was drafted goes out when a head has signed it. */
export const suggestionStatuses = ['proposed', ...answerStatuses, 'dropped'] as const;
export type SuggestionStatus = (typeof suggestionStatuses)[number];

export const clockStatuses = ['running', 'suspended', 'stopped'] as const;
export type ClockStatus = (typeof clockStatuses)[number];

/** A matter brought by a citizen, as its history says it stands now. Who the citizen is stands apart. */
export interface Case {
  readonly number: CaseNumber;
  /** How many events it has. */
  readonly version: number;
  readonly status: CaseStatus;
  /** The petition office that holds it. */
  readonly office: OfficeId;
  readonly channel: Channel;
  readonly title: string;
  readonly category?: string;
  readonly nature?: Nature;
  /** Which of the ways of Art. 29-31 it goes; known once a unit has accepted it. */
  readonly path?: Path;
  /** The way that the petition office named as it classified it; the unit that accepts it may go it without its head. */
  readonly classedPath?: Path;
  /** On the simple track 简易办理. */
  readonly simple: boolean;
  /** How many requests the citizen made. */
  readonly requests: number;
  /** Requests that went on in a case of their own, by their index. */
  readonly splitOff: readonly number[];
  /** How many people brought it. */
  readonly people: number;
  readonly anonymous: boolean;
  /** Only the petition office that holds it knows who the citizen is. */
  readonly confidential?: true;
  /** The citizen lets requests and answer be published without personal data once it has ended; gone when revoked. */
  readonly mayBePublished?: true;
  /** It stands on the public site. */
  readonly published?: Publication;
  /** The citizen left an e-mail address. */
  readonly mailed: boolean;
  /** There is nowhere to write to: neither a page that is followed by code, nor an address, nor a telephone. */
  readonly unreachable?: true;
  /** SHA-256 of what the citizen submitted, as it stands on their receipt. */
  readonly contentHash: string;
  readonly receivedAt: Instant;
  readonly receivedOn: Day;
  /** Whom the matter accuses: none of it reaches them (Art. 30(3)). */
  readonly accused: readonly Accused[];
  /** Staff who stepped aside (Art. 28(3)). */
  readonly recused: readonly Recusal[];
  /** Bodies that were told at once because it is urgent or major (Art. 25). */
  readonly toldUrgently: readonly OfficeId[];
  readonly links: readonly Link[];
  readonly ratings: Ratings;
  /** Set when it is closed: ended is not the same as resolved. */
  readonly resolved?: boolean;
  /** The day the final opinion was served: the same facts and reasons are not accepted again (Art. 36(3)). */
  readonly finalOn?: Day;
  /** How many texts lie beside it. */
  readonly records: number;
  readonly assignments: readonly Assignment[];
  readonly clocks: readonly Clock[];
  readonly notices: readonly SupervisionNotice[];
  readonly reviews: readonly Review[];
  readonly suggestions: readonly Suggestion[];
  readonly questions: readonly Question[];
  readonly documents: readonly IssuedDocument[];
}

/** Where a matter stands on the public site, and since when. */
export interface Publication {
  readonly id: PublicId;
  readonly on: Day;
}

/** A unit that is accused, or where the accused person works. */
export interface Accused {
  readonly unit: OfficeId;
  readonly person?: StaffId;
}

/** Everywhere, or where a head ordered it, in the office of that head. */
export interface Recusal {
  readonly staff: StaffId;
  readonly office?: OfficeId;
}

export const linkKinds = [
  ...(['repeat-of', 'repeated-by', 'merged-into', 'merged-from', 'split-from', 'split-into'] as const),
] as const;

export interface Link {
  readonly kind: (typeof linkKinds)[number];
  readonly case: CaseNumber;
}

/** 满意 · 基本满意 · 不满意 */
export const grades = ['satisfied', 'fairly', 'dissatisfied'] as const;
export type Grade = (typeof grades)[number];

/** One for the petition office and one for the unit that answered; what is not rated stays unrated. */
export interface Ratings {
  readonly office?: Grade;
  readonly unit?: Grade;
}

/** The case in the hands of one unit: 主办 when it leads, 协办 when it helps. */
export interface Assignment {
  readonly id: AssignmentId;
  readonly office: OfficeId;
  readonly lead: boolean;
  readonly status: AssignmentStatus;
  /** Who sent it: the petition office, a unit that passed it on, or the arbiter. */
  readonly sender: OfficeId;
  /** The assignment that was passed on to this unit. */
  readonly parent?: AssignmentId;
  /** What this unit answers for, in joint handling. */
  readonly share?: string;
  readonly sentOn: Day;
  /** Given by the arbiter, and not to be objected to again (Art. 24). */
  readonly binding?: true;
  /** The notice of acceptance 受理告知书, from the unit that leads. */
  readonly acceptance?: Acceptance;
  readonly objection?: Objection;
  readonly extension?: Extension;
  /** How many opinions were drafted. */
  readonly drafts: number;
  /** The last draft supports at least one request. */
  readonly supported?: boolean;
  /** Who reviews the opinion, should the citizen ask for it (Art. 35). */
  readonly reviewBody?: OfficeId;
  readonly servedOn?: Day;
  /** What became of a supported opinion (Art. 32). */
  readonly carryOut?: 'due' | 'done' | 'verified';
}

/** How the citizen was told in writing; `exempt` where nobody can be told (Art. 23(2)), left out until it is done. */
export interface Acceptance {
  readonly document: DocumentId;
  readonly told?: Service['way'] | 'exempt';
}

/** "Not ours", and who decides on it: the sender, or at the second bounce the common superior (Art. 23(3), 24). */
export interface Objection {
  readonly on: Day;
  readonly decider: OfficeId;
  readonly tier: 'sender' | 'arbiter';
  readonly status: 'open' | 'granted' | 'refused';
}

/** More days for a complicated matter, once (Art. 34). */
export interface Extension {
  readonly days: number;
  readonly askedOn: Day;
  readonly status: 'asked' | 'granted' | 'refused';
}

/** A legal period that runs against `office`. */
export interface Clock {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly office: OfficeId;
  readonly assignment?: AssignmentId;
  readonly notice?: NoticeId;
  readonly review?: ReviewId;
  readonly suggestion?: SuggestionId;
  readonly startedOn: Day;
  /** How the last day was counted; left out where a letter set the day itself. */
  readonly counted?: { readonly from: Day; readonly period: Period };
  readonly due: Day;
  readonly provisional: boolean;
  /** The first day on which it can be overdue; a right, which only lapses, has none. */
  readonly sweepOn?: Day;
  /** The day on which the sweep looks at it next: to remind of it, or to climb. */
  readonly nextOn?: Day;
  readonly status: ClockStatus;
  /** Days left when it was suspended. */
  readonly left?: number;
  readonly stoppedOn?: Day;
  readonly flaggedOn?: Day;
  /** How far its supervision has climbed. */
  readonly rung?: Rung['rung'];
}

export const supervisionWays = ['written', 'call', 'interview', 'on-site', 'joint'] as const;

/** A 督办 notice (Art. 40): what is wrong, what is asked, and by when the unit must answer in writing. */
export interface SupervisionNotice {
  readonly id: NoticeId;
  /** The supervised unit. */
  readonly office: OfficeId;
  /** Who watches over the answer. */
  readonly supervisor: OfficeId;
  /** The letter 督办函 that says so. */
  readonly document?: DocumentId;
  readonly ground: SupervisionGround;
  readonly way: (typeof supervisionWays)[number];
  /** Who takes part in a joint supervision 联合督办, beside whoever watches over the answer. */
  readonly jointWith?: readonly OfficeId[];
  readonly clock?: ClockId;
  readonly issuedOn: Day;
  readonly answerBy: Day;
  readonly status: NoticeStatus;
  /** Which rung of the ladder sent it; by hand, none. */
  readonly rung?: Rung['rung'];
  /** How often its answer was sent back. */
  readonly returned?: number;
}

/** 维持 · 撤销 · 变更 · 责令重办 */
export const reviewResults = ['uphold', 'revoke', 'change', 'redo'] as const;
export type ReviewResult = (typeof reviewResults)[number];

/**
 * Whether no opinion stands after a review: one that is revoked, or ordered to be done again, leaves the requests without
 * an answer, which the unit then owes anew (Art. 31(6), 34). Upheld or changed, there is one.
 */
export function leavesNoAnswer(result: ReviewResult): boolean {
  return result === 'revoke' || result === 'redo';
}

/** 复查, or 复核 when it is asked for after a review (Art. 35, 36). */
export interface Review {
  readonly id: ReviewId;
  readonly tier: 'review' | 're-review';
  readonly assignment: AssignmentId;
  readonly body: OfficeId;
  readonly askedOn: Day;
  readonly status: ReviewStatus;
  readonly result?: ReviewResult;
  readonly servedOn?: Day;
}

/** 改进工作 · 完善政策 · 追究责任: what the petition office suggests to a unit or body (Art. 14(6), 40). */
export interface Suggestion {
  readonly id: SuggestionId;
  readonly kind: SuggestionKind;
  readonly office: OfficeId;
  readonly issuedOn: Day;
  readonly status: SuggestionStatus;
  /** It was drafted for a head to sign. */
  readonly drafted?: true;
  readonly adoption?: Adoption;
}

export const adoptions = ['adopted', 'partly', 'not-adopted'] as const;
export type Adoption = (typeof adoptions)[number];

/** Something the citizen was asked for. */
export interface Question {
  readonly id: QuestionId;
  readonly assignment: AssignmentId;
  readonly askedOn: Day;
  readonly status: AnswerStatus;
}

/** A document that went out under a number of its own; what it says is filled in from the history. */
export interface IssuedDocument {
  readonly id: DocumentId;
  readonly kind: DocumentKind;
  readonly unit: OfficeId;
  readonly on: Day;
  /** The event it came with. */
  readonly seq: number;
  readonly servedOn?: Day;
}

const GIVEN_UP: readonly AssignmentStatus[] = ['returned', 'recalled', 'declined'];

/** Whether the unit still has a part in the matter, be it that it was passed on or answered. */
export function isInHand({ status }: Pick<Assignment, 'status'>): boolean {
  return !GIVEN_UP.includes(status);
}

/** A right, of the unit or the citizen, only lapses: it is nobody's last day. */
export function isDuty({ sweepOn }: Pick<Clock, 'sweepOn'>): boolean {
  return sweepOn !== undefined;
}

export function isOverdue(clock: Clock, today: Day): boolean {
  return clock.status === 'running' && clock.due < today;
}
