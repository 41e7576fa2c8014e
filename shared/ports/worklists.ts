import type { Accused, Recusal, SupervisionNotice } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { Task } from '../domain/duties.ts';
import type { AssignmentId, CaseNumber, ClockId, NoticeId, OfficeId, ReviewId, SuggestionId } from '../domain/ids.ts';
import type { ClockKind, Rung } from '../domain/policy.ts';

/** One open task of a unit, in order of due date. */
export interface InboxItem {
  readonly number: CaseNumber;
  readonly title: string;
  readonly task: Task;
  readonly status: string;
  readonly category?: string;
  readonly receivedOn: Day;
  readonly due?: Day;
  /** The duty whose last day it is, and whether that day may still move. */
  readonly clock?: ClockKind;
  readonly provisional?: boolean;
  /** The same as a board counts it, and how far its supervision has climbed. */
  readonly duty?: { readonly clock: ClockKind; readonly due: Day; readonly rung?: Rung['rung'] };
  readonly assignment?: AssignmentId;
  readonly notice?: NoticeId;
  /** Which of several notices it is: its letter, the unit that owes the answer, and who watches over it. */
  readonly supervision?: Pick<SupervisionNotice, 'document' | 'office' | 'supervisor'>;
  readonly review?: ReviewId;
  readonly suggestion?: SuggestionId;
  /** Of the case when the row was written; only the case's own row says it. */
  readonly version?: number;
  /** Whom the matter accuses: whoever lists the inbox keeps it from them. */
  readonly accused: readonly Accused[];
  /** Who stepped aside from it, as well. */
  readonly recused: readonly Recusal[];
  /** Where it stands among the tasks of all units: what sorts first is due first. */
  readonly order: string;
  /** Where the list goes on after it. */
  readonly place: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; give it back for the next page. */
  readonly cursor?: string;
}

export interface DueClock {
  readonly number: CaseNumber;
  readonly clock: ClockId;
  /** It climbs in office hours only. */
  readonly inHours: boolean;
}

/** A row that names no clock of a case. */
export interface Unreadable {
  readonly unreadable: string;
}

export interface Worklists {
  /** The open tasks of a unit in order of due date; `cursor` is that of the page before, or the place of an item. */
  inbox(office: OfficeId, limit: number, cursor?: string): Promise<Page<InboxItem>>;
  /** The versions of these cases now, a hundred of them at most; one that is not there is left out. */
  versions(numbers: readonly CaseNumber[]): Promise<ReadonlyMap<CaseNumber, number>>;
  /** The duties that the sweep of that day looks at. */
  dueOn(day: Day): AsyncIterable<DueClock | Unreadable>;
  /** The last day up to which nothing waits for the sweep any more. */
  watermark(): Promise<Day | undefined>;
  setWatermark(day: Day): Promise<void>;
}
