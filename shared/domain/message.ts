import type { AssignmentId, CaseNumber, ClockId, NoticeId, OfficeId } from './ids.ts';
import type { Rung } from './policy.ts';

/** What a notice is about. */
export const topics = [
  // To the citizen.
  ...([
    'received',
    'refused',
    'linked',
    'reopened',
    'accepted',
    'asked',
    'extended',
    'answer-ready',
    'review-ready',
    'answered',
  ] as const),
  ...(['review-received', 'review-answered', 'assistance', 'withdrawn', 'closed'] as const),
  // To an office.
  ...(['delivered', 'objected', 'objection-decided', 'recalled', 'replied', 'taken-back', 'supervised'] as const),
  ...(['supervision-answered', 'review-requested', 'redo', 'suggested', 'suggestion-answered', 'urgent'] as const),
  ...([
    'due-soon',
    'due-today',
    'overdue',
    'answer-accepted',
    'answer-returned',
    'notice-withdrawn',
    'to-sign',
  ] as const),
  // To whomever a moved date concerns.
  'moved',
] as const;
export type Topic = (typeof topics)[number];

/** Who is told. The address is looked up when the mail is written, so no message carries personal data. */
export type Recipient = { readonly citizen: true } | { readonly office: OfficeId };

/** What must leave the case once its event is committed: `id` is the same each time it is sent. */
export type Message =
  | {
      readonly queue: 'transfers';
      readonly task: 'deliver';
      readonly case: CaseNumber;
      readonly assignment: AssignmentId;
    }
  /** The other end of a link, noted in the other case. */
  | {
      readonly queue: 'transfers';
      readonly task: 'note-link';
      readonly case: CaseNumber;
      readonly other: CaseNumber;
      readonly kind: 'repeated-by' | 'merged-from';
    }
  /** What was linked to a case that was withdrawn goes on by itself. */
  | { readonly queue: 'transfers'; readonly task: 'reopen-repeats'; readonly case: CaseNumber }
  /** The case that goes on with the requests split off. */
  | {
      readonly queue: 'transfers';
      readonly task: 'open-split';
      readonly case: CaseNumber;
      readonly into: CaseNumber;
      readonly requests: readonly number[];
    }
  /** The files that came with an event, put where they stay for good. */
  | { readonly queue: 'transfers'; readonly task: 'keep-files'; readonly case: CaseNumber }
  | {
      readonly queue: 'notices';
      readonly case: CaseNumber;
      readonly topic: Topic;
      readonly to: Recipient;
      readonly notice?: NoticeId;
      readonly clock?: ClockId;
      /** Who of the office is told, besides the office itself. */
      readonly rung?: Rung['rung'];
    };
