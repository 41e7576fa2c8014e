/** What the description of the API names, as the domain knows it. */

import type { Day } from '../../../shared/domain/day.ts';
import type { CaseEvent as Happened } from '../../../shared/domain/events.ts';
import type { Office } from '../../../shared/domain/office.ts';
import type { Post, Staff } from '../../../shared/ports/directory.ts';

export type { Available } from '../../../shared/domain/available.ts';
export type { Case } from '../../../shared/domain/case.ts';
export type { Day, Instant } from '../../../shared/domain/day.ts';
export type { CountedDay } from '../../../shared/domain/due.ts';
export type {
  AssignmentId,
  CaseNumber,
  DocumentId,
  FileId,
  NoticeId,
  OfficeId,
  ReviewId,
  StaffId,
  SuggestionId,
} from '../../../shared/domain/ids.ts';
export type { Paper, Party as Citizen } from '../../../shared/domain/papers.ts';
export type { Letter } from '../../../shared/letters/letter.ts';

/** An event of the history, in its place. */
export type CaseEvent = Happened & { readonly seq: number };

export type Unit = Omit<Office, 'email'>;

/** Whoever is signed in, in the post they act in. */
export type Me = Pick<Staff, 'id' | 'name' | 'roles'> & {
  readonly office?: Unit;
  readonly posts: readonly Post[];
  readonly today: Day;
};
