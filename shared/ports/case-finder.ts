import type { Day } from '../domain/day.ts';
import type { CaseNumber, OfficeId } from '../domain/ids.ts';

/** A case of a unit's, and where the list goes on after it: the same place in the lists of all units. */
export interface FoundCase {
  readonly number: CaseNumber;
  readonly place: string;
}

export interface Span {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Only what comes after this place. */
  readonly after?: string | undefined;
}

/** Finds the cases that a unit holds, has been given or reviews: what was received last comes first. */
export interface CaseFinder {
  ofUnit(unit: OfficeId, span: Span, limit: number): Promise<FoundCase[]>;
}
