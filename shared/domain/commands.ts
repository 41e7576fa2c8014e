import type { Attachment } from './attachments.ts';
import type { Accused, Adoption, Channel, Grade, Nature, ReviewResult, SupervisionNotice } from './case.ts';
import type { Day, Instant } from './day.ts';
import type {
  AssignmentId,
  CaseNumber,
  ClockId,
  DocumentId,
  NoticeId,
  OfficeId,
  QuestionId,
  ReviewId,
  StaffId,
  SuggestionId,
} from './ids.ts';
import type { Opinion, Party, PublicText, Service } from './papers.ts';
import type { Path, RefusalGround, SuggestionKind, SupervisionGround } from './policy.ts';

interface OnAssignment {
  readonly assignment: AssignmentId;
}

interface OnReview {
  readonly review: ReviewId;
}

/** Why it is refused, and what the ground obliges to name. */
interface Refused {
  readonly ground: RefusalGround;
  /** The body to turn to, where the ground is that another is competent. */
  readonly goTo?: string;
  /** The procedure to take instead. */
  readonly path?: Path;
  /** The case that is in hand, under review or final. */
  readonly other?: CaseNumber;
  readonly text: string;
}

interface Classification {
  readonly category: string;
  readonly nature: Nature;
  /** The way it has to go, where the petition office sees that at once. */
  readonly path?: Path;
  readonly accused?: readonly Accused[];
  /** Whom it accuses who is not in the unit tree. */
  readonly accusedWords?: string;
}

interface AskingReview {
  readonly reasons: string;
  /** The day the request arrived; today where it is left out. */
  readonly askedOn?: Day;
}

interface DecidedReview extends OnReview {
  readonly result: ReviewResult;
  readonly found: string;
  readonly text: string;
  readonly basis: string;
}

/** What can be asked of a case, with what each needs to be told. */
export interface Commands {
  submit: {
    readonly number: CaseNumber;
    /** The petition office that receives it. */
    readonly office: OfficeId;
    readonly channel: Channel;
    readonly title: string;
    /** What happened, and why. */
    readonly facts: string;
    /** What is asked for, one by one. */
    readonly requests: readonly string[];
    readonly happenedOn?: Day;
    /** Where it happened. */
    readonly place?: string;
    /** The unit it concerns, as far as the citizen knows. */
    readonly concerns?: OfficeId;
    /** Whom the citizen asked before, and what came of it. */
    readonly tried?: string;
    readonly category?: string;
    readonly nature?: Nature;
    /** How many people bring it; one where it is left out. */
    readonly people?: number;
    /** Whom it accuses. */
    readonly accused?: readonly Accused[];
    /** Whom it accuses, in the citizen's words: a person, or who is not in the unit tree. */
    readonly accusedWords?: string;
    /** Only the petition office that holds it is to know who the citizen is. */
    readonly confidential?: true;
    /** Requests and answer may be published without personal data once it has ended. */
    readonly mayBePublished?: true;
    /** Who sent it down, where it came from above. */
    readonly source?: string;
    /** The case it was split from. */
    readonly splitFrom?: CaseNumber;
    readonly citizen: Party;
    readonly files?: readonly Attachment[];
    readonly receivedAt: Instant;
    readonly receivedOn: Day;
  };
  register: Classification;
  classify: Classification;
  'hand-over': { readonly to: OfficeId; readonly accused?: readonly Accused[]; readonly text: string };
  link: { readonly other: CaseNumber };
  merge: { readonly other: CaseNumber; readonly text: string };
  split: {
    readonly into: CaseNumber;
    readonly requests: readonly number[];
    /** What happened, as far as these requests go 摘转: the other case does not tell the whole story. */
    readonly text: string;
  };
  'note-link': { readonly other: CaseNumber; readonly kind: 'repeated-by' | 'merged-from' };
  reopen: { readonly other: CaseNumber };
  refuse: Refused;
  'take-simple-track': Record<never, never>;
  'leave-simple-track': { readonly text: string };
  route: {
    /** 转送 forwards; 交办 forwards and wants a report by a day. */
    readonly way: 'transfer' | 'assign';
    readonly to: readonly { readonly office: OfficeId; readonly lead: boolean; readonly share?: string }[];
    readonly reportBy?: Day;
    /** What a leader wrote on it 批示. */
    readonly instruction?: string;
  };
  relay: OnAssignment & { readonly to: OfficeId };
  recall: OnAssignment & { readonly text: string };
  deliver: OnAssignment;
  object: OnAssignment & { readonly reasons: string; readonly goesTo?: OfficeId };
  'decide-objection': OnAssignment & { readonly granted: boolean; readonly text: string };
  arbitrate: OnAssignment & { readonly to: OfficeId; readonly text: string };
  accept: OnAssignment & { readonly path?: Path };
  decline: OnAssignment & Refused;
  'report-urgent': { readonly to: OfficeId; readonly text: string };
  recuse: { readonly staff: StaffId; readonly text: string };
  'record-mediation': OnAssignment & {
    readonly bothConsent: boolean;
    readonly agreed: boolean;
    readonly text: string;
  };
  'record-hearing': OnAssignment & { readonly heldOn: Day; readonly text: string };
  'ask-citizen': OnAssignment & { readonly text: string };
  'answer-question': { readonly question: QuestionId; readonly text: string };
  supplement: { readonly text: string; readonly files?: readonly Attachment[] };
  'ask-extension': OnAssignment & { readonly days: number; readonly reason: string };
  'decide-extension': OnAssignment & { readonly granted: boolean; readonly text?: string };
  'draft-opinion': OnAssignment & {
    readonly found: string;
    readonly opinions: readonly Opinion[];
    /** Where the unit tree does not say who reviews it. */
    readonly reviewBody?: OfficeId;
  };
  'return-draft': OnAssignment & { readonly text: string };
  'approve-opinion': OnAssignment;
  'serve-opinion': OnAssignment & { readonly service: Service };
  'confirm-receipt': OnAssignment;
  contribute: OnAssignment & { readonly text: string };
  'report-result': OnAssignment & { readonly text: string };
  'record-service': { readonly document: DocumentId; readonly service: Service };
  'offer-assistance': OnAssignment & { readonly text: string };
  rate: { readonly of: 'office' | 'unit'; readonly grade: Grade; readonly text?: string };
  'call-back': { readonly text: string };
  'ask-review': AskingReview;
  'ask-re-review': AskingReview;
  'suspend-for-hearing': OnReview & { readonly text: string };
  'resume-after-hearing': OnReview & { readonly text: string };
  'decide-review': DecidedReview;
  'decide-re-review': DecidedReview;
  'serve-review': OnReview & { readonly service: Service };
  'serve-re-review': OnReview & { readonly service: Service };
  'confirm-review': OnReview;
  'confirm-re-review': OnReview;
  'carry-out': OnAssignment & { readonly text: string };
  'verify-carrying-out': OnAssignment & { readonly verified: boolean; readonly text: string };
  withdraw: { readonly text?: string };
  close: { readonly resolved: boolean; readonly text?: string };
  seal: Record<never, never>;
  publish: Pick<PublicText, 'title' | 'summary' | 'answer'>;
  unpublish: { readonly text: string };
  'revoke-consent': Record<never, never>;
  remind: { readonly clock: ClockId };
  'flag-overdue': { readonly clock: ClockId };
  supervise: {
    readonly office: OfficeId;
    readonly ground: SupervisionGround;
    readonly way?: SupervisionNotice['way'];
    readonly jointWith?: readonly OfficeId[];
    readonly demand?: string;
    readonly answerBy?: Day;
  };
  'answer-supervision': { readonly notice: NoticeId; readonly text: string };
  'accept-answer': { readonly notice: NoticeId; readonly text?: string };
  'return-answer': { readonly notice: NoticeId; readonly text: string; readonly answerBy?: Day };
  suggest: { readonly kind: SuggestionKind; readonly office: OfficeId; readonly text: string };
  'sign-suggestion': { readonly suggestion: SuggestionId; readonly text: string };
  'drop-suggestion': { readonly suggestion: SuggestionId; readonly text: string };
  'answer-suggestion': { readonly suggestion: SuggestionId; readonly adoption: Adoption; readonly text: string };
  recount: { readonly because: 'calendar' | 'policy' };
}

export type ActionName = keyof Commands;
export type Command<A extends ActionName = ActionName> = { [K in A]: { readonly action: K } & Commands[K] }[A];
