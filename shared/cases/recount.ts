import type { Day } from '../domain/day.ts';
import type { CaseNumber, ClockId } from '../domain/ids.ts';
import type { ClockKind } from '../domain/policy.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { CaseDeps } from './act.ts';

export type Because = 'calendar' | 'policy';

/** A clock whose last day another law has moved, or has settled where it was provisional. */
export interface Move {
  readonly clock: ClockId;
  readonly kind: ClockKind;
  readonly from: Day;
  readonly to: Day;
  readonly provisional: boolean;
}

export type Recounted = { readonly moves: readonly Move[] } | { readonly refusal: Refusal };

/** Counts the running clocks of a case again under the law in force. */
export async function recount(_deps: CaseDeps, number: CaseNumber, because: Because): Promise<Recounted> {
  throw new Error(`${number} cannot be counted again because of the ${because}`);
}
