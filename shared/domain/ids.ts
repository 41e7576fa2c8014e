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
/** `01`, `02`, …: the order in which reviews and re-reviews were asked for. */
export type ReviewId = Brand<string, 'ReviewId'>;
/** `01`, `02`, …: the order in which the petition office made suggestions in the case. */
export type SuggestionId = Brand<string, 'SuggestionId'>;
/** `01`, `02`, …: the order in which the citizen was asked for more. */
export type QuestionId = Brand<string, 'QuestionId'>;
/** `01`, `02`, …: the order in which texts were laid down beside the case. */
export type RecordId = Brand<string, 'RecordId'>;
/** `handle#01`: the kind of the clock and its order among the case's clocks of that kind. */
export type ClockId = Brand<string, 'ClockId'>;
/** `housing/handling-opinion/2026/12`: the unit, the kind, the year and the serial; no two documents share one. */
export type DocumentId = Brand<string, 'DocumentId'>;
/** What a published matter is found under. Nobody can tell from it which case it is. */
export type PublicId = Brand<string, 'PublicId'>;

/** 32 hexadecimal digits, drawn at random: where the file is kept, and what the history calls it. */
export type FileId = Brand<string, 'FileId'>;

/**
 * A keyed hash of what one signer of a matter can be told by. It serves to find repeats of a matter and for nothing
 * else: no count, list or figure about a person may be made of it, and it never leaves the store for a screen.
 */
export type Signer = Brand<string, 'Signer'>;

/**
 * A keyed hash of one thing that a citizen may be asked for when they have lost the number of their case: a name, a
 * telephone, an identity card. It finds the cases of whoever names it exactly, and nothing can be listed by it.
 */
export type PartyMark = Brand<string, 'PartyMark'>;

type Ordered = AssignmentId | NoticeId | ReviewId | SuggestionId | QuestionId | RecordId;

/** The id after `count` others: `01`, `02`, … */
export function nth<T extends Ordered>(count: number): T {
  return String(count + 1).padStart(2, '0') as T;
}
