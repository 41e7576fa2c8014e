import type { Day } from './day.ts';
import type { AssignmentId, OfficeId, RecordId, ReviewId } from './ids.ts';

/** Somebody who speaks for the others of a joint matter (Art. 20(3)), or the agent of one who cannot. */
export interface Spokesperson {
  readonly name: string;
  readonly idNumber?: string;
  readonly phone?: string;
}

/** The citizen. Personal data: kept apart from the matter, never in events, messages or logs. */
export interface Party {
  readonly anonymous: boolean;
  readonly name?: string;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly representatives?: readonly Spokesperson[];
  /** Who acts for the citizen, and by which mandate. */
  readonly agent?: Spokesperson & { readonly mandate: string };
}

export const outcomes = ['supported', 'explained', 'not-supported'] as const;

/** The unit's opinion on one request (Art. 32): supported 予以支持, explained 解释说明, not supported 不予支持. */
export interface Opinion {
  readonly outcome: (typeof outcomes)[number];
  readonly text: string;
  /** The law, rule or policy it rests on. */
  readonly basis: string;
}

export const serviceWays = ['direct', 'left', 'posted', 'electronic'] as const;

/** 送达回证: how a document reached whom it is for. */
export interface Service {
  readonly way: (typeof serviceWays)[number];
  readonly on: Day;
  readonly recipient?: string;
  readonly place?: string;
  readonly signedBy?: string;
  readonly refusedBecause?: string;
}

/** What a clerk wrote of a matter for everybody to read, without personal data. */
export interface PublicText {
  readonly kind: 'publication';
  readonly id: RecordId;
  readonly title: string;
  /** What was asked for. */
  readonly summary: string;
  /** What was answered, and what came of it. */
  readonly answer: string;
}

/** What was written, kept beside the case; the history holds its hash. */
export type Paper =
  | {
      readonly kind: 'matter';
      readonly facts: string;
      readonly requests: readonly string[];
      readonly happenedOn?: Day;
      readonly place?: string;
      readonly concerns?: OfficeId;
      readonly tried?: string;
      /** Whom it accuses, in the citizen's words. */
      readonly accusedWords?: string;
      /** Who sent it down, where it came from above. */
      readonly source?: string;
    }
  | ({ readonly kind: 'party' } & Party)
  | {
      readonly kind: 'opinion';
      readonly assignment: AssignmentId;
      /** 1, 2, …: a draft that was returned stays beside the one that followed it. */
      readonly draft: number;
      /** What the unit found. */
      readonly found: string;
      /** One for each request that is still here, in their order. */
      readonly opinions: readonly Opinion[];
    }
  | {
      readonly kind: 'review';
      readonly review: ReviewId;
      readonly found: string;
      readonly text: string;
      readonly basis: string;
    }
  | ({ readonly kind: 'service'; readonly id: RecordId } & Service)
  | PublicText
  /** Whatever else somebody wrote down: reasons, questions, minutes, reports. */
  | {
      readonly kind: 'record';
      readonly id: RecordId;
      readonly text: string;
      readonly goTo?: string;
    };

/** A text beside the case, as the history refers to it. */
export interface RecordRef {
  readonly id: RecordId;
  readonly hash: string;
}
