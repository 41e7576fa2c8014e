import type { Instant } from '../domain/day.ts';
import type { OfficeId, StaffId } from '../domain/ids.ts';
import type { Office } from '../domain/office.ts';
import type { Staff } from './directory.ts';
import type { Reached } from './reach-book.ts';
import type { Page } from './worklists.ts';

export const adminChangeKinds = [
  ...(['unit-created', 'unit-changed', 'unit-closed', 'person-created', 'person-changed', 'person-left'] as const),
  ...(['calendar-loaded', 'policy-loaded', 'reach-changed'] as const),
] as const;

/** What somebody changed of the units, the staff, how they are told, or the law, as it was and as it is since. */
export interface AdminChange {
  readonly id: string;
  readonly at: Instant;
  readonly by: StaffId;
  readonly office: OfficeId;
  readonly kind: (typeof adminChangeKinds)[number];
  /** The unit, the person, `unit/person` where it is how they are told, or the part of the law. */
  readonly about: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** With the number of changes made to it, beginning at 1. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

/** `seen`: the version that the change was made from; undefined for what is new. */
export type Write =
  | { readonly kind: 'unit'; readonly unit: Office; readonly seen: number | undefined }
  | { readonly kind: 'person'; readonly person: Staff; readonly seen: number | undefined }
  | { readonly kind: 'reach'; readonly reached: Reached; readonly seen: number | undefined }
  | {
      readonly kind: 'law';
      readonly part: 'calendar' | 'policy';
      readonly text: string;
      readonly seen: Instant | undefined;
    };

/** The units, the staff, how they are told, and the law, as administrators change them: each change with its record, or not at all. */
export interface AdminBook {
  units(): Promise<readonly Versioned<Office>[]>;
  people(): Promise<readonly Versioned<Staff>[]>;
  /** How a unit and its staff are told, where somebody said so; the unit first. */
  reach(unit: OfficeId): Promise<readonly Versioned<Reached>[]>;
  write(write: Write, change: AdminChange): Promise<'written' | 'overtaken'>;
  /** Of a month of the offices' calendar, the newest first. */
  changes(month: string, limit: number, cursor?: string): Promise<Page<AdminChange>>;
}
