import type { Day } from './day.ts';
import type { AssignmentId } from './ids.ts';

/** The citizen. Personal data: kept apart from the matter, never in events, messages or logs. */
export interface Party {
  readonly anonymous: boolean;
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

/** The unit's opinion on one request (Art. 32): supported 予以支持, explained 解释说明, not supported 不予支持. */
export interface Opinion {
  readonly outcome: 'supported' | 'explained' | 'not-supported';
  readonly text: string;
  /** The law, rule or policy it rests on. */
  readonly basis: string;
}

/** What was written, kept beside the case; the history holds its hash. */
export type Paper =
  | { readonly kind: 'matter'; readonly facts: string; readonly requests: readonly string[]; readonly happenedOn?: Day }
  | ({ readonly kind: 'party' } & Party)
  | { readonly kind: 'answer'; readonly assignment: AssignmentId; readonly opinions: readonly Opinion[] };
