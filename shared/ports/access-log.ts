import type { Instant } from '../domain/day.ts';
import type { CaseNumber, FileId, OfficeId, StaffId } from '../domain/ids.ts';
import type { Page } from './worklists.ts';

interface Read {
  readonly id: string;
  readonly at: Instant;
  readonly by: StaffId;
  readonly office: OfficeId;
  readonly number: CaseNumber;
}

/**
 * Somebody read who the citizen of a case is, and said why; or fetched a file that the citizen sent, called as it was
 * called on their device. It stands apart from the history: nothing happened to the case.
 */
export type Access = Read &
  ({ readonly reason: string } | { readonly file: { readonly id: FileId; readonly name: string } });

/** Nothing is ever changed in it or taken away. The newest come first. */
export interface AccessLog {
  record(access: Access): Promise<void>;
  ofCase(number: CaseNumber, limit: number, cursor?: string): Promise<Page<Access>>;
  /** `2026-11`, of the offices' calendar. */
  ofMonth(month: string, limit: number, cursor?: string): Promise<Page<Access>>;
}
