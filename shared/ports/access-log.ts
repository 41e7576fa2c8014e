import type { Instant } from '../domain/day.ts';
import type { CaseNumber, OfficeId, StaffId } from '../domain/ids.ts';
import type { Page } from './worklists.ts';

/** Somebody read who the citizen of a case is, and why. It stands apart from the history: nothing happened to the case. */
export interface Access {
  readonly id: string;
  readonly at: Instant;
  readonly by: StaffId;
  readonly office: OfficeId;
  readonly number: CaseNumber;
  readonly reason: string;
}

/** Nothing is ever changed in it or taken away. The newest come first. */
export interface AccessLog {
  record(access: Access): Promise<void>;
  ofCase(number: CaseNumber, limit: number, cursor?: string): Promise<Page<Access>>;
  /** `2026-11` */
  ofMonth(month: string, limit: number, cursor?: string): Promise<Page<Access>>;
}
