declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** The registration number of a case: office prefix, year, serial. Also its key in the store and in messages. */
export type CaseNumber = Brand<string, 'CaseNumber'>;
export type OfficeId = Brand<string, 'OfficeId'>;
export type StaffId = Brand<string, 'StaffId'>;
/** `01`, `02`, …: the order in which units were given the case. */
export type AssignmentId = Brand<string, 'AssignmentId'>;
/** `01`, `02`, …: the order in which supervision notices were issued in the case. */
export type NoticeId = Brand<string, 'NoticeId'>;
/** `handle#01`: the kind of the clock and its order among the case's clocks of that kind. */
export type ClockId = Brand<string, 'ClockId'>;

/** The id after `count` others: `01`, `02`, … */
export function nth<T extends AssignmentId | NoticeId>(count: number): T {
  return String(count + 1).padStart(2, '0') as T;
}
