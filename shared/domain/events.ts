import type { Actor } from './actor.ts';
import type { Channel, Clock } from './case.ts';
import type { Day, Instant } from './day.ts';
import type { AssignmentId, CaseNumber, ClockId, NoticeId, OfficeId } from './ids.ts';
import type { SupervisionGround } from './policy.ts';

/** A clock as it starts. */
export type StartedClock = Omit<Clock, 'status' | 'stoppedOn' | 'flaggedOn'>;

interface Facts {
  readonly at: Instant;
  /** The day of `at` in the office's time zone. */
  readonly on: Day;
  readonly actor: Actor;
  readonly starts?: readonly StartedClock[];
  readonly stops?: readonly ClockId[];
}

export interface Submitted extends Facts {
  readonly type: 'submitted';
  readonly number: CaseNumber;
  readonly office: OfficeId;
  readonly channel: Channel;
  readonly title: string;
  readonly category?: string;
  readonly requests: number;
  readonly receivedAt: Instant;
  readonly receivedOn: Day;
  /** The citizen left an e-mail address, so the receipt and each step are mailed. */
  readonly mailed: boolean;
  /** SHA-256 of what the citizen submitted; it stands on their receipt. */
  readonly contentHash: string;
}

export interface Registered extends Facts {
  readonly type: 'registered';
  readonly category: string;
}

export interface Routed extends Facts {
  readonly type: 'routed';
  readonly to: readonly { readonly assignment: AssignmentId; readonly office: OfficeId; readonly lead: boolean }[];
}

export interface Delivered extends Facts {
  readonly type: 'delivered';
  readonly assignment: AssignmentId;
}

export interface Accepted extends Facts {
  readonly type: 'accepted';
  readonly assignment: AssignmentId;
}

export interface Answered extends Facts {
  readonly type: 'answered';
  readonly assignment: AssignmentId;
  /** SHA-256 of the written answer, which stands apart. */
  readonly contentHash: string;
}

export interface Closed extends Facts {
  readonly type: 'closed';
  readonly resolved: boolean;
  readonly note?: string;
}

export interface OverdueFlagged extends Facts {
  readonly type: 'overdue-flagged';
  readonly clock: ClockId;
  readonly due: Day;
  readonly daysOver: number;
}

export interface Supervised extends Facts {
  readonly type: 'supervised';
  readonly notice: NoticeId;
  readonly office: OfficeId;
  readonly supervisor: OfficeId;
  readonly ground: SupervisionGround;
  readonly clock?: ClockId;
  readonly demand?: string;
  readonly answerBy: Day;
}

export interface SupervisionAnswered extends Facts {
  readonly type: 'supervision-answered';
  readonly notice: NoticeId;
  readonly text: string;
}

export type CaseEvent =
  | Submitted
  | Registered
  | Routed
  | Delivered
  | Accepted
  | Answered
  | Closed
  | OverdueFlagged
  | Supervised
  | SupervisionAnswered;
