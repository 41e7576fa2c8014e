import type { Day, Instant } from './day.ts';
import type { AssignmentId, CaseNumber, ClockId, NoticeId, OfficeId } from './ids.ts';
import type { ClockKind, SupervisionGround } from './policy.ts';

export type Channel = 'online' | 'letter' | 'visit' | 'phone' | 'import';
export type CaseStatus = 'submitted' | 'registered' | 'routed' | 'accepted' | 'answered' | 'closed';
export type AssignmentStatus = 'sent' | 'delivered' | 'accepted' | 'answered';
export type NoticeStatus = 'open' | 'answered';
export type ClockStatus = 'running' | 'stopped';

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
  readonly requests: number;
  /** The citizen left an e-mail address. */
  readonly mailed: boolean;
  /** SHA-256 of what the citizen submitted, as it stands on their receipt. */
  readonly contentHash: string;
  readonly receivedAt: Instant;
  readonly receivedOn: Day;
  /** Set when it is closed: ended is not the same as resolved. */
  readonly resolved?: boolean;
  readonly assignments: readonly Assignment[];
  readonly clocks: readonly Clock[];
  readonly notices: readonly SupervisionNotice[];
}

/** The case in the hands of one unit: 主办 when it leads, 协办 when it helps. */
export interface Assignment {
  readonly id: AssignmentId;
  readonly office: OfficeId;
  readonly lead: boolean;
  readonly status: AssignmentStatus;
  readonly sentOn: Day;
}

/** A legal period that runs against `office`. */
export interface Clock {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly office: OfficeId;
  readonly assignment?: AssignmentId;
  readonly notice?: NoticeId;
  readonly startedOn: Day;
  readonly due: Day;
  readonly provisional: boolean;
  /** The first day on which the sweep has to look at it; a right, which only lapses, has none. */
  readonly sweepOn?: Day;
  readonly status: ClockStatus;
  readonly stoppedOn?: Day;
  readonly flaggedOn?: Day;
}

/** A 督办 notice (Art. 40): what is wrong, what is asked, and by when the unit must answer in writing. */
export interface SupervisionNotice {
  readonly id: NoticeId;
  /** The supervised unit. */
  readonly office: OfficeId;
  /** Who watches over the answer. */
  readonly supervisor: OfficeId;
  readonly ground: SupervisionGround;
  readonly clock?: ClockId;
  readonly issuedOn: Day;
  readonly answerBy: Day;
  readonly status: NoticeStatus;
}

export function isOverdue(clock: Clock, today: Day): boolean {
  return clock.status === 'running' && clock.due < today;
}
